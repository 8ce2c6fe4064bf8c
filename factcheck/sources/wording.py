"""The words that pages are furnished with, by language: what a line that holds them is.

A new language is one more entry in `WORDING` (and in `MONTHS`, `WEEKDAYS`).  The words of all languages are looked for on every
page, since a page often speaks two; so a phrase stands here only if a line of prose never begins with it in any of them.
Phrases are written without accents, apostrophes and digits, as `fold` gives them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from factcheck.model import LineRole

Form = Literal["whole", "opening", "short", "label"]
Reach = Literal["line", "list", "rest", "edge"]


@dataclass(frozen=True, slots=True)
class Wording:
    """Phrases (separated by "|") and what a line is that has them.

    `form` says how: "whole" as all of its words, "opening" as the first ones, "short" as the first ones of a line that is no
    sentence, "label" as the first ones before a colon or a bar.  `reach` says how far that speaks: for the line alone, for the
    list of headlines after it too, or for the rest of the page.
    """

    role: LineRole
    form: Form
    phrases: str
    reach: Reach = "line"


WORDING: dict[str, tuple[Wording, ...]] = {
    "en": (
        Wording(
            "teaser",
            "opening",
            "see also|read also|also read|read more|read next|read the full|read the complete|read or share this|keep reading"
            "|continue reading|click here|click on the|tap here|recommended for you|you may also|you might also|more from|more on this"
            "|in case you missed it|previous story|next story|previous article|next article|related article|related story"
            "|watch the video|watch live|watch now|watch this|just watched|must watch|embed more|for more news|for more neighborhood",
        ),
        Wording(
            "teaser",
            "label",
            "related|more|read|watch|video|videos|photos|gallery|slideshow|photo gallery|previous|previously|latest|next|also|listen"
            "|podcast|breaking|trending|map|live|opinion|download|timeline|see more|related coverage|continuing coverage|news",
        ),
        Wording(
            "teaser",
            "whole",
            "related|related stories|related story|related articles|related content|related news|related coverage|related links"
            "|related to this story|related posts|related topics|recommended|recommended stories|most read|most popular|most viewed"
            "|most shared|most commented|popular|popular stories|trending|trending now|trending stories|top stories|more top stories"
            "|top news|latest news|latest stories|latest|latest headlines|more stories|more news|more local news|more headlines"
            "|other stories|other news|local news|breaking news|editor s picks|editors picks|see also|also|read more|read also"
            "|you may also like|you may also be interested in these stories|don t miss|from around the web|around the web"
            "|promoted stories|sponsored content|sponsored stories|more on this story|in this section|elsewhere|in other news"
            "|read more top trending stories on|external links|no related posts",
            "list",
        ),
        Wording(
            "furniture",
            "whole",
            "home|menu|search|share|share this|share this story|share this article|share on|print|print this|email|e mail|tweet"
            "|like this|like|save|close|enlarge|caption|caption close|more|pause|replay|replay more videos|skip|skip to content"
            "|advertisement|advertisements|advertising|ad|sponsored|read more|photos|photo|video|videos|view gallery|open gallery"
            "|text size|a a|a a a|font size|reset|loading|like loading|previous|next|next page|previous page|back|back to top"
            "|top of page|return to top|go to top|scroll to top|tags|topics|categories|log in|login|sign in|sign up|sign out|register"
            "|subscribe|subscribe now|newsletter|newsletters|username|password|user name|contact us|about us|contact|about|help|faq"
            "|privacy policy|terms of use|terms of service|terms and conditions|cookie policy|site map|rss|thank you for registering"
            "|watch this story|view full caption|view comments|show comments|hide comments|continue reading|story highlights"
            "|breaking news alert|all rights reserved|published|posted|posted on|updated|written by|reprints|permissions"
            "|for immediate release|end|ends|story can end here|editors story can end here|edit|key deceased injured",
        ),
        Wording(
            "furniture",
            "opening",
            "copyright|all rights reserved|this material may not be|this content may not be|advertisement|story continues below"
            "|article continues below|continue reading below|scroll down|sign up for|sign up to|sign in to|log in to|log in or"
            "|subscribe to our|subscribe now|subscribe today|download our|download the|free apps|follow us|like us on|find us on"
            "|join us on|join the conversation|stay up to date|stay tuned to|stay connected|get breaking news|get the latest|get more"
            "|never miss a|please enable|please log in|please sign in|please read the|this slideshow requires|your browser|we use cookies"
            "|this site uses|this website uses|by continuing to|by submitting|by clicking|posted in|filed under|file under|tagged with"
            "|share this|click to|have a news tip|have a tip|got a tip|send tips|report a typo|report an error|submit a|text news to"
            "|you must be logged in|you must enter|your email address will|required fields are|notify me of|on mobile|on a mobile device"
            "|visit our|view our|back to|return to the|take abc|install or update|email the|terms of|reuse options|permission to republish"
            "|our standards|our privacy",
        ),
        Wording("furniture", "label", "source|sources|tags|tag|topics|topic|keywords|categories|category|section|share|filed|follow|url|isbn"),
        Wording(
            "furniture",
            "whole",
            "comments|comment|no comments|no comments yet|pending comments|leave a comment|leave a reply|post a comment|add a comment"
            "|add comment|your comment|write a comment|reader comments|readers comments|latest comments|recent comments|join the discussion"
            "|be the first to comment|facebook comments|comments are closed|cancel reply|leave a reply cancel reply|responses|reader responses",
            "rest",
        ),
        Wording(
            "byline",
            "whole",
            "associated press|the associated press|by the associated press|ap|reuters|afp|upi|agence france presse|staff writer|staff report"
            "|staff reports|from staff reports|from wire reports|wire reports|wire services|with news wire services|news service|breaking news staff"
            "|by staff|staff|city news service|bay city news|copyright associated press|pool photo|courtesy photo|file photo|ap photo|getty images",
        ),
        Wording(
            "byline",
            "opening",
            "reporting by|additional reporting|writing by|editing by|compiled by|with reporting by|photo courtesy|photo by|photos by|image courtesy"
            "|picture by|photograph by|staff writer|follow him on|follow her on|follow them on|contact reporter|contact the reporter",
        ),
        Wording(
            "byline",
            "label",
            "by|author|authors|written by|reported by|reporter|story by|photo|photo credit|picture|image|image credit|credit|courtesy|photo by"
            "|photograph|contact|twitter|email|e mail|editor|correspondent|photo source|image source",
        ),
        Wording("caption", "opening", "buy photo|image of|photo of|slide of|in this file photo|in this photo|file in this"),
        Wording("caption", "label", "file photo|caption|photo caption|pictured|above|below|left|right"),
    ),
    "fr": (
        Wording(
            "teaser",
            "opening",
            "a lire aussi|a lire egalement|lire aussi|lire egalement|lire la suite|lire l article|lire l integralite|a voir aussi|voir aussi"
            "|voir egalement|a voir egalement|a ecouter aussi|sur le meme sujet|dans la meme rubrique|article suivant|article precedent"
            "|pour aller plus loin|vous aimerez aussi|cela peut vous interesser|ca peut vous interesser|ces articles peuvent",
        ),
        Wording("teaser", "short", "en savoir plus|pour en savoir plus|cliquez ici|cliquer ici|cliquez sur|voir la video|regardez la video|decouvrez aussi"),
        Wording(
            "teaser",
            "label",
            "lire|a lire|relire|voir|a voir|regarder|revoir|ecouter|a ecouter|video|videos|en images|en video|diaporama|infographie|notre dossier"
            "|dossier|a revoir|lien|liens|sur le meme theme|retrouvez|notre article|lire notre article|lire le reportage|lire l analyse|portfolio"
            "|lire l entretien|lire le portrait|lire l enquete",
        ),
        Wording(
            "teaser",
            "whole",
            "a lire aussi|a lire egalement|lire aussi|voir aussi|a voir aussi|sur le meme sujet|sur le meme theme|dans la meme rubrique|les plus lus"
            "|les plus consultes|les plus consultes cette semaine|articles les plus lus|articles lies|articles similaires|articles recents"
            "|articles associes|autres articles|nos derniers articles|les derniers articles|derniers articles|dernieres nouvelles|dernieres infos"
            "|les dernieres actualites|dernieres actualites|notre selection|nos selections|les plus partages|les plus commentes|le plus lu"
            "|a ne pas manquer|en ce moment|en continu|edition du jour|plus d articles|d autres articles|contenus sponsorises|contenu sponsorise"
            "|vous aimerez aussi|recommande pour vous|a la une|tendances|meme rubrique|sujets associes|plus d infos|en relation",
            "list",
        ),
        Wording(
            "furniture",
            "whole",
            "accueil|menu|rechercher|recherche|partager|partagez|partager cet article|partagez cet article|imprimer|envoyer|envoyer a un ami|reagir"
            "|fermer|publicite|annonce|annonces|suivant|precedent|page suivante|page precedente|haut de page|retour en haut|retour en haut de page"
            "|retour en haut de la page|retour|retour a l accueil|bouton retour en haut de la page|connexion|se connecter|inscription|s inscrire"
            "|creer un compte|identifiant|mot de passe|mot de passe oublie|s abonner|abonnez vous|je m abonne|abonnement|newsletter|newsletters"
            "|infolettre|contact|contactez nous|qui sommes nous|a propos|mentions legales|plan du site|politique de confidentialite"
            "|conditions generales|conditions d utilisation|charte|gestion des cookies|tous droits reserves|credits|mots cles|tags|themes|rubriques"
            "|categories|voir plus|afficher plus|charger plus|pseudonyme|pseudo|pseudonyme anonyme|pseudo anonyme|votre nom|votre email|article abonne"
            "|article reserve aux abonnes|reserve aux abonnes|toute l actualite|voir les commentaires|lire les commentaires|afficher les commentaires"
            "|ecouter l article|offrir l article|laissez le votre|laisser un avis",
        ),
        Wording(
            "furniture",
            "opening",
            "tous droits reserves|droit d auteur|droits d auteur|droits de reproduction|reproduction interdite|reproduction integrale|toute reproduction"
            "|copyright|abonnez vous|inscrivez vous|suivez nous|rejoignez nous|retrouvez nous|recevez nos|recevez notre|recevez gratuitement"
            "|recevez chaque|recevez l actualite|telechargez l application|telechargez notre|partagez cet|partager sur|partager l article"
            "|envoyer par|bouton retour|retour en haut|retourner en haut|retournez en haut|revenir en haut|remonter en haut|remonter en tete"
            "|revenir au debut|retour au debut|retour au sommaire|aller au contenu|temps de lecture|cet article vous a plu|cet article est reserve"
            "|il vous reste|la suite apres|la suite de cet article|votre adresse e mail|votre adresse email|email ne sera|les champs obligatoires"
            "|veuillez laisser|vous pouvez suivre les reponses|vous pouvez repondre|pour creer des paragraphes|vous devez etre|connectez vous"
            "|code promo|codes promo|en poursuivant votre|en continuant votre|ce site utilise|nous utilisons des cookies|notez cet article"
            "|signaler une|nombre total de reactions|newsletters|s abonner",
        ),
        Wording("furniture", "label", "source|sources|origine|mots cles|mot cle|tags|themes|theme|rubrique|rubriques|categorie|categories|partager|sujets|thematiques"),
        Wording(
            "furniture",
            "whole",
            "commentaires|commentaire|aucun commentaire|sans commentaire|pas de commentaire|pas de commentaires|votre commentaire|vos commentaires"
            "|laisser un commentaire|laissez un commentaire|ajouter un commentaire|poster un commentaire|ecrire un commentaire"
            "|commenter|commenter cet article|les commentaires|derniers commentaires|les derniers commentaires|reactions|les dernieres reactions"
            "|dernieres reactions|reactions recentes|vos reactions|les dernieres reactions nombre total de reactions"
            "|reactions recentes nombre total de reactions|laisser une reponse|repondre|soyez le premier a commenter",
            "rest",
        ),
        Wording("byline", "whole", "la redaction|redaction|avec afp|avec agences|avec reuters|afp|source afp|de notre correspondant|de notre envoye special"),
        Wording("byline", "opening", "de notre correspondant|de notre envoye|de nos envoyes|de notre envoyee|credit photo|credits photo|credit photos|photo d archives"),
        Wording(
            "byline",
            "label",
            "par|auteur|auteurs|autrice|redacteur|redaction|texte|propos recueillis par|photo|photos|photographie|photographe|credit|credits|image"
            "|illustration|credit photo|credits photo|credit photos|credit image|visuel",
        ),
        Wording("caption", "label", "legende|ci dessus|ci contre|ci dessous|photo d illustration|image d illustration"),
    ),
    "de": (
        Wording("teaser", "opening", "lesen sie auch|lesen sie mehr|lesen sie hier|mehr zum thema|das konnte sie auch|weitere artikel|weitere meldungen"),
        Wording("teaser", "label", "mehr dazu|lesen sie auch|siehe auch|video|bilder|fotostrecke|hintergrund|kommentar"),
        Wording("teaser", "whole", "mehr zum thema|meistgelesen|meistgelesene artikel|auch interessant|weitere artikel|weitere nachrichten|top themen", "list"),
        Wording(
            "furniture",
            "whole",
            "startseite|menu|suche|teilen|drucken|artikel drucken|anzeige|werbung|weiterlesen|nach oben|zum seitenanfang|zuruck|weiter|anmelden|abmelden"
            "|registrieren|abonnieren|impressum|datenschutz|kontakt|newsletter|schlagworte",
        ),
        Wording("furniture", "opening", "alle rechte vorbehalten|folgen sie uns|melden sie sich|abonnieren sie|jetzt abonnieren|artikel teilen|zum seitenanfang"),
        Wording("furniture", "label", "quelle|quellen|schlagworte|stichworte|themen"),
        Wording("furniture", "whole", "kommentare|kommentar schreiben|keine kommentare|ihr kommentar|leserkommentare", "rest"),
        Wording("byline", "label", "von|autor|autorin|foto|fotos|bild|text|bildquelle"),
    ),
    "es": (
        Wording("teaser", "opening", "lea tambien|lee tambien|leer mas|le puede interesar|te puede interesar|vea tambien|ver tambien|mas informacion|mas noticias"),
        Wording("teaser", "label", "lea|lea tambien|lee tambien|vea|video|fotos|galeria|relacionado|mas"),
        Wording("teaser", "whole", "noticias relacionadas|mas noticias|lo mas leido|lo mas visto|ultimas noticias|te puede interesar|mas de mundo", "list"),
        Wording(
            "furniture",
            "whole",
            "inicio|portada|menu|buscar|compartir|imprimir|publicidad|enviar|siguiente|anterior|volver arriba|iniciar sesion|suscribirse|suscribete"
            "|contacto|aviso legal|politica de privacidad|boletin|etiquetas|enviar pagina por correo",
        ),
        Wording("furniture", "opening", "todos los derechos reservados|siguenos en|suscribete a|suscribase a|reciba las|haga clic|pulse aqui|volver arriba"),
        Wording("furniture", "label", "fuente|fuentes|etiquetas|temas|archivado en"),
        Wording("furniture", "whole", "comentarios|deja un comentario|dejar un comentario|anadir comentario|sin comentarios|ningun comentario", "rest"),
        Wording("byline", "label", "por|autor|autora|foto|fotos|imagen|credito|texto"),
    ),
    "it": (
        Wording("teaser", "opening", "leggi anche|leggi tutto|vedi anche|ti potrebbe interessare|potrebbe interessarti|per saperne di piu|guarda il video|guarda anche"),
        Wording("teaser", "label", "leggi|leggi anche|guarda|video|foto gallery|approfondimento|vai a"),
        Wording("teaser", "whole", "articoli correlati|notizie correlate|i piu letti|piu letti|ultime notizie|ultim ora|altre notizie|nessun articolo correlato", "list"),
        Wording(
            "furniture",
            "whole",
            "condividi|stampa|invia|pubblicita|cerca|menu|accedi|registrati|abbonati|torna su|torna in alto|successivo|precedente|contatti|privacy"
            "|note legali|tutti i diritti riservati",
        ),
        Wording("furniture", "opening", "tutti i diritti riservati|riproduzione riservata|seguici su|iscriviti alla|abbonati a|clicca qui|torna su"),
        Wording("furniture", "label", "fonte|fonti|tag|argomenti|parole chiave"),
        Wording("furniture", "whole", "commenti|lascia un commento|nessun commento|aggiungi un commento|questo articolo non e piu commentabile", "rest"),
        Wording("byline", "label", "di|autore|autrice|foto|fotografia|testo|immagine"),
    ),
    "pt": (
        Wording("teaser", "opening", "leia tambem|leia mais|ler mais|veja tambem|veja mais|saiba mais"),
        Wording("teaser", "label", "leia|leia tambem|veja|video|fotos"),
        Wording("teaser", "whole", "noticias relacionadas|artigos relacionados|mais lidas|mais lidos|ultimas noticias|mais noticias", "list"),
        Wording("furniture", "whole", "inicio|compartilhar|partilhar|imprimir|publicidade|buscar|pesquisar|entrar|assine|voltar ao topo|contato|contacto"),
        Wording("furniture", "opening", "todos os direitos reservados|siga nos|assine a|assine o|clique aqui|receba as|voltar ao topo"),
        Wording("furniture", "label", "fonte|fontes|tags|temas|palavras chave"),
        Wording("furniture", "whole", "comentarios|deixe um comentario|deixe o seu comentario|nenhum comentario|sem comentarios", "rest"),
        Wording("byline", "label", "por|autor|autora|foto|fotos|imagem|texto"),
    ),
    "nl": (
        Wording("teaser", "opening", "lees ook|lees meer|lees verder|bekijk ook|meer over dit onderwerp"),
        Wording("teaser", "label", "lees ook|bekijk|video|foto s"),
        Wording("teaser", "whole", "lees ook|meest gelezen|gerelateerde artikelen|meer nieuws|laatste nieuws", "list"),
        Wording("furniture", "whole", "delen|deel dit artikel|afdrukken|advertentie|zoeken|inloggen|aanmelden|naar boven|terug naar boven|contact"),
        Wording("furniture", "opening", "alle rechten voorbehouden|volg ons|schrijf je in|abonneer je|klik hier|terug naar boven"),
        Wording("furniture", "label", "bron|bronnen|trefwoorden|onderwerpen"),
        Wording("furniture", "whole", "reacties|plaats een reactie|geef een reactie|geen reacties|reageer", "rest"),
        Wording("byline", "label", "door|auteur|foto|tekst|beeld"),
    ),
}  # fmt: skip

# Anywhere in a line.
WITHIN: dict[str, LineRole] = {
    "all rights reserved": "furniture",
    "tous droits reserves": "furniture",
    "alle rechte vorbehalten": "furniture",
    "todos los derechos reservados": "furniture",
    "tutti i diritti riservati": "furniture",
    "todos os direitos reservados": "furniture",
    "may not be published, broadcast": "furniture",
    "may not be reproduced": "furniture",
    "gerer les cookies": "furniture",
    "cookie policy": "furniture",
    "privacy policy": "furniture",
    "politique de confidentialite": "furniture",
    "contributed to this report": "byline",
    "contributed to this story": "byline",
    "contributed to this article": "byline",
    "can be reached at": "byline",
    "a contribue a cet article": "byline",
}

# "Follow … on Twitter": a first word and, further on, where to.
BECKONS = frozenset(
    "follow like join find stay connect share tweet subscribe get download watch listen visit text send email contact check"
    " suivez retrouvez rejoignez partagez abonnez recevez telechargez inscrivez likez aimez"
    " folgen siga siguenos segui seguici siganos sigue volg folge".split()
)
NETWORKS = frozenset(
    "facebook twitter instagram youtube whatsapp telegram tiktok linkedin pinterest snapchat google flipboard newsletter newsletters"
    " app apps iphone android mastodon bluesky flickr tumblr reddit".split()
)
BUTTONS = NETWORKS | frozenset(
    "share print email mail tweet like comment comments plus save more whatsapp copy link url sms messenger and on via by to a i"
    " free now this partager imprimer commenter envoyer et sur par ou teilen drucken und compartir imprimir y en condividi stampa e".split()
)

# First words of a bar of sections.
SECTIONS = frozenset(
    "home news accueil actualite actualites actu une startseite nachrichten inicio portada noticias notizie prima nieuws"
    " sport sports monde world politique politics economie business culture".split()
)

BY = frozenset("by par von por di door".split())
AND = frozenset(
    "and et und y e en with avec mit con the le la de du des von van der di da del dos al el bin ben for pour".split()
)

# Before the day of a stamp.
STAMPED = (
    "published|posted|updated|last updated|last modified|first posted|created|date|published on|posted on|updated on"
    "|publie|publiee|publie le|mis a jour|mise a jour|mis en ligne|modifie|poste|cree|date de publication|derniere mise a jour|actualise"
    "|veroffentlicht|aktualisiert|erstellt|stand|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|geplaatst"
)  # fmt: skip
# Beside the numbers, months and weekdays of a stamp.
STAMP_WORDS = frozenset(
    "am pm a p m h min mn hrs est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc cet cest bst ist at on the of le la les du de a au"
    " um uhr am den el las los del di alle ore il em as o as op om uur st nd rd th er first last original story update updates updated"
    " initial report new latest ago minutes minute hours hour days day il y heures heure jours jour".split()
)

MONTHS = (
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
    " janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr fev avr juil"
    " januar februar marz maerz juni juli oktober dezember jahr okt dez"
    " enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic"
    " gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre gen mag giu lug set ott"
    " janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro out"
    " januari februari maart augustus mei mrt"
)  # fmt: skip
WEEKDAYS = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
    " lundi mardi mercredi jeudi vendredi samedi dimanche"
    " montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"
    " lunes martes miercoles jueves viernes sabado domingo"
    " lunedi martedi mercoledi giovedi venerdi domenica"
    " segunda terca quarta quinta sexta feira"
    " maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"
)  # fmt: skip
