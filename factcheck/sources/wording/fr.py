"""French pages."""

from __future__ import annotations

from factcheck.sources.wording.schema import PageWords, Wording

PHRASES = (
    Wording(
        "teaser",
        "opening",
        "a lire aussi|a lire egalement|lire aussi|lire egalement|lire la suite|lire l article|lire l integralite"
        "|a voir aussi|voir aussi|voir egalement|a voir egalement|a ecouter aussi|sur le meme sujet|dans la meme rubrique"
        "|article suivant|article precedent|pour aller plus loin|vous aimerez aussi|cela peut vous interesser"
        "|ca peut vous interesser|ces articles peuvent",
    ),
    Wording(
        "teaser",
        "short",
        "en savoir plus|pour en savoir plus|cliquez ici|cliquer ici|cliquez sur|voir la video|regardez la video"
        "|decouvrez aussi",
    ),
    Wording(
        "teaser",
        "label",
        "lire|a lire|relire|voir|a voir|regarder|revoir|ecouter|a ecouter|video|videos|en images|en video|diaporama"
        "|infographie|notre dossier|dossier|a revoir|lien|liens|sur le meme theme|retrouvez|notre article"
        "|lire notre article|lire le reportage|lire l analyse|portfolio|lire l entretien|lire le portrait|lire l enquete",
    ),
    Wording(
        "teaser",
        "whole",
        "a lire aussi|a lire egalement|lire aussi|voir aussi|a voir aussi|sur le meme sujet|sur le meme theme"
        "|dans la meme rubrique|les plus lus|les plus consultes|les plus consultes cette semaine|articles les plus lus"
        "|articles lies|articles similaires|articles recents|articles associes|autres articles|nos derniers articles"
        "|les derniers articles|derniers articles|dernieres nouvelles|dernieres infos|les dernieres actualites"
        "|dernieres actualites|notre selection|nos selections|les plus partages|les plus commentes|le plus lu"
        "|a ne pas manquer|en ce moment|en continu|edition du jour|plus d articles|d autres articles|contenus sponsorises"
        "|contenu sponsorise|vous aimerez aussi|recommande pour vous|a la une|tendances|meme rubrique|sujets associes"
        "|plus d infos|en relation",
        reach="list",
    ),
    Wording(
        "furniture",
        "whole",
        "accueil|menu|rechercher|recherche|partager|partagez|partager cet article|partagez cet article|imprimer|envoyer"
        "|envoyer a un ami|reagir|fermer|publicite|annonce|annonces|suivant|precedent|page suivante|page precedente"
        "|haut de page|retour en haut|retour en haut de page|retour en haut de la page|retour|retour a l accueil"
        "|bouton retour en haut de la page|connexion|se connecter|inscription|s inscrire|creer un compte|identifiant"
        "|mot de passe|mot de passe oublie|s abonner|abonnez vous|je m abonne|abonnement|newsletter|newsletters"
        "|infolettre|contact|contactez nous|qui sommes nous|a propos|mentions legales|plan du site"
        "|politique de confidentialite|conditions generales|conditions d utilisation|charte|gestion des cookies"
        "|tous droits reserves|credits|mots cles|tags|themes|rubriques|categories|voir plus|afficher plus|charger plus"
        "|pseudonyme|pseudo|pseudonyme anonyme|pseudo anonyme|votre nom|votre email|article abonne"
        "|article reserve aux abonnes|reserve aux abonnes|toute l actualite|voir les commentaires|lire les commentaires"
        "|afficher les commentaires|ecouter l article|offrir l article|laissez le votre|laisser un avis",
    ),
    Wording(
        "furniture",
        "opening",
        "tous droits reserves|droit d auteur|droits d auteur|droits de reproduction|reproduction interdite"
        "|reproduction integrale|toute reproduction|copyright|abonnez vous|inscrivez vous|suivez nous|rejoignez nous"
        "|retrouvez nous|recevez nos|recevez notre|recevez gratuitement|recevez chaque|recevez l actualite"
        "|telechargez l application|telechargez notre|partagez cet|partager sur|partager l article|envoyer par"
        "|bouton retour|retour en haut|retourner en haut|retournez en haut|revenir en haut|remonter en haut"
        "|remonter en tete|revenir au debut|retour au debut|retour au sommaire|aller au contenu|temps de lecture"
        "|cet article vous a plu|cet article est reserve|il vous reste|la suite apres|la suite de cet article"
        "|votre adresse e mail|votre adresse email|email ne sera|les champs obligatoires|veuillez laisser"
        "|vous pouvez suivre les reponses|vous pouvez repondre|pour creer des paragraphes|vous devez etre|connectez vous"
        "|code promo|codes promo|en poursuivant votre|en continuant votre|ce site utilise|nous utilisons des cookies"
        "|notez cet article|signaler une|nombre total de reactions|newsletters|s abonner",
    ),
    Wording(
        "furniture",
        "label",
        "source|sources|origine|mots cles|mot cle|tags|themes|theme|rubrique|rubriques|categorie|categories|partager"
        "|sujets|thematiques",
    ),
    Wording(
        "furniture",
        "whole",
        "commentaires|aucun commentaire|sans commentaire|pas de commentaire|pas de commentaires|votre commentaire"
        "|vos commentaires|laisser un commentaire|laissez un commentaire|ajouter un commentaire|poster un commentaire"
        "|ecrire un commentaire|commenter|commenter cet article|les commentaires|derniers commentaires"
        "|les derniers commentaires|les dernieres reactions|dernieres reactions|reactions recentes|vos reactions"
        "|les dernieres reactions nombre total de reactions|reactions recentes nombre total de reactions"
        "|laisser une reponse|repondre|soyez le premier a commenter",
        reach="rest",
    ),
    Wording(
        "byline",
        "whole",
        "la redaction|redaction|avec afp|avec agences|avec reuters|afp|source afp|de notre correspondant"
        "|de notre envoye special",
    ),
    Wording(
        "byline",
        "opening",
        "de notre correspondant|de notre envoye|de nos envoyes|de notre envoyee|credit photo|credits photo|credit photos"
        "|photo d archives",
    ),
    Wording(
        "byline",
        "label",
        "par|auteur|auteurs|autrice|redacteur|redaction|texte|propos recueillis par|photo|photos|photographie|photographe"
        "|credit|credits|image|illustration|credit photo|credits photo|credit photos|credit image|visuel",
    ),
    Wording(
        "caption",
        "label",
        "legende|ci dessus|ci contre|ci dessous|photo d illustration|image d illustration",
    ),
)

WORDS = PageWords(
    phrases=PHRASES,
    within={
        "tous droits réservés": "furniture",
        "temps de lecture": "furniture",
        "gérer les cookies": "furniture",
        "politique de confidentialité": "furniture",
        "a contribué à cet article": "byline",
    },
    by="par",
    particles="et avec le la de du des pour",
    beckons="suivez retrouvez rejoignez partagez abonnez recevez telechargez inscrivez likez aimez",
    buttons="partager imprimer commenter envoyer et sur par ou",
    counted="commentaires reactions",
    sections="accueil actualite actualites actu une monde politique economie",
    months="janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr fev avr juil",
    weekdays="lundi mardi mercredi jeudi vendredi samedi dimanche",
    stamped=(
        "publie|publiee|publie le|mis a jour|mise a jour|mis en ligne|modifie|poste|cree|date de publication"
        "|derniere mise a jour|actualise"
    ),
    beside="le la les du de a au h min mn il y heures heure jours jour er",
    ago="il y a",
)
