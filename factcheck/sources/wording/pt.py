"""Portuguese pages."""

from __future__ import annotations

from factcheck.sources.wording.schema import PageWords, Wording

PHRASES = (
    Wording(
        "teaser",
        "opening",
        "leia tambem|leia mais|ler mais|veja tambem|veja mais|saiba mais",
    ),
    Wording(
        "teaser",
        "label",
        "leia|leia tambem|veja|video|fotos",
    ),
    Wording(
        "teaser",
        "whole",
        "noticias relacionadas|artigos relacionados|mais lidas|mais lidos|ultimas noticias|mais noticias",
        reach="list",
    ),
    Wording(
        "furniture",
        "whole",
        "inicio|compartilhar|partilhar|imprimir|publicidade|buscar|pesquisar|entrar|assine|voltar ao topo|contato|contacto",
    ),
    Wording(
        "furniture",
        "opening",
        "todos os direitos reservados|siga nos|assine a|assine o|clique aqui|receba as|voltar ao topo",
    ),
    Wording(
        "furniture",
        "label",
        "fonte|fontes|tags|temas|palavras chave",
    ),
    Wording(
        "furniture",
        "whole",
        "comentarios|deixe um comentario|deixe o seu comentario|nenhum comentario|sem comentarios",
        reach="rest",
    ),
    Wording(
        "byline",
        "label",
        "por|autor|autora|foto|fotos|imagem|texto",
    ),
)

WORDS = PageWords(
    phrases=PHRASES,
    within={
        "todos os direitos reservados": "furniture",
    },
    by="por",
    particles="e com da do dos de",
    beckons="siga",
    buttons="compartilhar partilhar imprimir",
    counted="comentarios",
    sections="inicio noticias",
    months=(
        "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro fev abr mai ago set out dez"
    ),
    weekdays="segunda terca quarta quinta sexta feira sabado domingo",
    stamped="publicado|atualizado|actualizado",
    beside="em as o de do da h ha minutos horas dias",
    ago="ha",
)
