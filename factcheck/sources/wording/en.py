"""English pages."""

from __future__ import annotations

from factcheck.sources.wording.schema import PageWords, Wording

PHRASES = (
    Wording(
        "teaser",
        "opening",
        "see also|read also|also read|read more|read next|read the full|read the complete|read or share this|keep reading"
        "|continue reading|click here|click on the|tap here|recommended for you|you may also|you might also|more from"
        "|more on this|in case you missed it|previous story|next story|previous article|next article|related article"
        "|related story|related coverage|what others are|watch the video|watch live|watch now|watch this|just watched"
        "|must watch|embed more|for more news|for more neighborhood",
    ),
    Wording(
        "teaser",
        "label",
        "related|more|read|watch|video|videos|photos|gallery|slideshow|photo gallery|previous|previously|previous story"
        "|raw video|pictures|story|related link|related links|graphic|next|also|listen|podcast|trending|map|opinion"
        "|download|timeline|see more|related coverage|continuing coverage",
    ),
    Wording(
        "teaser",
        "whole",
        "related|related stories|related story|related articles|related content|related news|related coverage"
        "|related links|related to this story|related posts|related topics|recommended|recommended stories|most read"
        "|most popular|most viewed|most shared|most commented|popular|popular stories|trending|trending now"
        "|trending stories|top stories|more top stories|top news|latest news|latest stories|latest|latest headlines"
        "|more stories|more news|more local news|more headlines|other stories|other news|local news|breaking news"
        "|editor s picks|editors picks|see also|also|read more|read also|you may also like"
        "|you may also be interested in these stories|don t miss|from around the web|around the web|promoted stories"
        "|sponsored content|sponsored stories|more on this story|in this section|elsewhere|in other news"
        "|read more top trending stories on|external links|no related posts",
        reach="list",
    ),
    Wording(
        "furniture",
        "whole",
        "home|menu|search|share|share this|share this story|share this article|share on|print|print this|email|e mail"
        "|tweet|like this|like|save|close|enlarge|caption|caption close|more|pause|replay|replay more videos|skip"
        "|skip to content|advertisement|advertisements|advertising|ad|sponsored|read more|photos|photo|video|videos"
        "|view gallery|open gallery|text size|a a|a a a|font size|reset|loading|like loading|previous|next|next page"
        "|previous page|back|back to top|top of page|return to top|go to top|scroll to top|tags|topics|categories|log in"
        "|login|sign in|sign up|sign out|register|subscribe|subscribe now|newsletter|newsletters|username|password"
        "|user name|contact us|about us|contact|about|help|faq|privacy policy|terms of use|terms of service"
        "|terms and conditions|cookie policy|site map|rss|thank you for registering|watch this story|view full caption"
        "|view comments|show comments|hide comments|continue reading|learn more|story highlights|breaking news alert"
        "|all rights reserved|published|posted|posted on|updated|written by|reprints|permissions|for immediate release"
        "|end|ends|story can end here|editors story can end here|edit|key deceased injured",
    ),
    Wording(
        "furniture",
        "opening",
        "copyright|all rights reserved|this material may not be|this content may not be|advertisement"
        "|story continues below|article continues below|continue reading below|scroll down|sign up for|sign up to"
        "|sign in to|log in to|log in or|subscribe to our|subscribe now|subscribe today|download our|download the"
        "|free apps|follow us|like us on|find us on|join us on|join the conversation|stay up to date|stay tuned to"
        "|stay connected|get breaking news|get the latest|get more|never miss a|please enable|please log in"
        "|please sign in|please read the|this slideshow requires|your browser|we use cookies|this site uses"
        "|this website uses|by continuing to|by submitting|by clicking|posted in|filed under|file under|tagged with"
        "|share this|click to|have a news tip|have a tip|got a tip|send tips|report a typo|report an error|submit a"
        "|text news to|you must be logged in|you must enter|your email address will|required fields are|notify me of"
        "|on mobile|on a mobile device|visit our|view our|back to|return to the|take abc|install or update|email the"
        "|terms of|reuse options|permission to republish|our standards|our privacy",
    ),
    Wording(
        "furniture",
        "label",
        "source|sources|tags|tag|topics|topic|keywords|categories|category|section|share|filed|follow|url|isbn",
    ),
    Wording(
        "furniture",
        "whole",
        "comments|no comments|no comments yet|pending comments|leave a comment|leave a reply|post a comment|add a comment"
        "|add comment|your comment|write a comment|reader comments|readers comments|latest comments|recent comments"
        "|join the discussion|be the first to comment|facebook comments|comments are closed|cancel reply"
        "|leave a reply cancel reply|reader responses",
        reach="rest",
    ),
    Wording(
        "byline",
        "whole",
        "associated press|the associated press|by the associated press|ap|reuters|afp|upi|agence france presse"
        "|staff writer|staff report|staff reports|from staff reports|from wire reports|wire reports|wire services"
        "|with news wire services|news service|breaking news staff|by staff|staff|city news service|bay city news"
        "|copyright associated press|pool photo|courtesy photo|file photo|ap photo|getty images",
    ),
    Wording(
        "byline",
        "opening",
        "reporting by|additional reporting|writing by|editing by|compiled by|with reporting by|photo courtesy|photo by"
        "|photos by|image courtesy|picture by|photograph by|staff writer|follow him on|follow her on|follow them on"
        "|contact reporter|contact the reporter",
    ),
    Wording(
        "byline",
        "label",
        "contributing|comment by|by|author|authors|written by|reported by|reporter|story by|photo|photo credit|picture"
        "|image|image credit|credit|courtesy|photo by|photograph|contact|twitter|email|e mail|editor|correspondent"
        "|photo source|image source",
    ),
    Wording(
        "caption",
        "opening",
        "buy photo|image of|photo of|slide of|in this file photo|in this photo|file in this",
    ),
    Wording(
        "caption",
        "label",
        "file photo|caption|photo caption|pictured|above|below|left|right",
    ),
)

WORDS = PageWords(
    phrases=PHRASES,
    within={
        "all rights reserved": "furniture",
        "may not be published, broadcast": "furniture",
        "may not be reproduced": "furniture",
        "min read": "furniture",
        "cookie policy": "furniture",
        "privacy policy": "furniture",
        "contributed to this report": "byline",
        "contributed to this story": "byline",
        "contributed to this article": "byline",
        "she can be reached at": "byline",
        "he can be reached at": "byline",
    },
    by="by",
    particles="and with the for of staff",
    beckons=(
        "follow like join find stay connect share tweet subscribe get download watch listen visit text send email contact check"
    ),
    buttons=(
        "share print email mail tweet like comment comments plus save more copy link url sms messenger and on via by to a"
        " i free now this"
    ),
    counted="comments",
    sections="home news sport sports world politics business culture",
    months=(
        "january february march april may june july august september october november december jan feb mar apr jun jul"
        " aug sep sept oct nov dec"
    ),
    weekdays="monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
    stamped=(
        "published|posted|updated|last updated|last modified|first posted|originally published|created|date|published on"
        "|posted on|updated on"
    ),
    beside=(
        "am pm a p m hrs est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc cet cest bst ist at on the of st nd rd th"
        " first last original originally story update updates updated initial report new latest ago minutes minute hours"
        " hour days day time"
    ),
    ago="ago",
)
