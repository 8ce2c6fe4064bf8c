"""Spanish pages."""

from __future__ import annotations

from factcheck.sources.wording.schema import PageWords, Wording

PHRASES = (
    Wording(
        "teaser",
        "opening",
        "lea tambien|lee tambien|leer mas|le puede interesar|te puede interesar|vea tambien|ver tambien|mas informacion"
        "|mas noticias",
    ),
    Wording(
        "teaser",
        "label",
        "lea|lea tambien|lee tambien|vea|video|fotos|galeria|relacionado|mas",
    ),
    Wording(
        "teaser",
        "whole",
        "noticias relacionadas|mas noticias|lo mas leido|lo mas visto|ultimas noticias|te puede interesar|mas de mundo",
        reach="list",
    ),
    Wording(
        "furniture",
        "whole",
        "inicio|portada|menu|buscar|compartir|imprimir|publicidad|enviar|siguiente|anterior|volver arriba|iniciar sesion"
        "|suscribirse|suscribete|contacto|aviso legal|politica de privacidad|boletin|etiquetas|enviar pagina por correo",
    ),
    Wording(
        "furniture",
        "opening",
        "todos los derechos reservados|siguenos en|suscribete a|suscribase a|reciba las|haga clic|pulse aqui|volver arriba",
    ),
    Wording(
        "furniture",
        "label",
        "fuente|fuentes|etiquetas|temas|archivado en",
    ),
    Wording(
        "furniture",
        "whole",
        "comentarios|deja un comentario|dejar un comentario|anadir comentario|sin comentarios|ningun comentario",
        reach="rest",
    ),
    Wording(
        "byline",
        "label",
        "por|autor|autora|foto|fotos|imagen|credito|texto",
    ),
)

WORDS = PageWords(
    phrases=PHRASES,
    within={
        "todos los derechos reservados": "furniture",
    },
    by="por",
    particles="y con de del la el",
    beckons="sigue siga siguenos siganos",
    buttons="compartir imprimir y en",
    counted="comentarios",
    sections="inicio portada noticias",
    months="enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic",
    weekdays="lunes martes miercoles jueves viernes sabado domingo",
    stamped="publicado|actualizado",
    beside="el las los del de h horas a hace minutos dias",
    ago="hace",
)
