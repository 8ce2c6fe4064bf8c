"""Bytes → text, whatever the encoding."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import InputError
from factcheck.sources.decoding import decode

FRENCH = "Le préfet a précisé que « l’été fut très chaud » : 38 °C à Orléans, où l'on a compté 12 malades.\n"
RUSSIAN = "Мэр города сообщил во вторник, что мост через реку будет закрыт на две недели из-за ремонта опор.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_french_is_read_in(encoding):
    assert decode(FRENCH.encode(encoding), "a.txt") == FRENCH


@pytest.mark.parametrize(
    ("mark", "encoding"), [(codecs.BOM_UTF16_BE, "utf-16-be"), (codecs.BOM_UTF32_BE, "utf-32-be")], ids=lambda one: str(one)
)
def test_big_ends_come_first_too(mark, encoding):
    assert decode(mark + FRENCH.encode(encoding), "a.txt") == FRENCH


def test_a_single_accent_is_enough_for_windows_1252():
    assert decode(b"The caf\xe9 opened on Monday.", "a.txt") == "The café opened on Monday."


def test_the_ligature_of_iso_8859_15_is_told_from_a_half():
    text = "Sa sœur a vu le bœuf de 3 ans au cœur du marché d'été."
    assert decode(text.encode("iso-8859-15"), "a.txt") == text


def test_another_alphabet_is_guessed():
    assert decode((RUSSIAN * 5).encode("cp1251"), "a.txt") == RUSSIAN * 5


def test_utf_8_with_a_stray_byte_is_refused_and_not_turned_to_mojibake():
    data = (FRENCH * 3).encode() + b"caf\xe9\n"
    with pytest.raises(InputError, match=r"a.txt: byte 0xe9 on line 4 does not fit the UTF-8 around it"):
        decode(data, "a.txt")


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_what_is_written_in_utf_8_reads_back(text):
    assert decode(codecs.BOM_UTF8 + text.encode(), "a.txt") == text


@given(st.binary())
def test_any_bytes_give_a_text_or_one_sentence(data):
    try:
        text = decode(data, "a.txt")
    except InputError as error:
        sentence = str(error)
    else:
        sentence = "a.txt: " if isinstance(text, str) else ""
    assert sentence.startswith("a.txt: ")
