"""Files, folders and standard input → documents; bad input → one clear sentence each."""

import errno
import io
import os
import socket
from datetime import date, datetime

import pytest

from factcheck.model import Unread
from factcheck.sources import files, load

TEXT = "The bridge opened on Monday.\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """An empty folder that is the current one, so that ids are short."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(name, content=TEXT):
    os.makedirs(os.path.dirname(name) or ".", exist_ok=True)
    with open(name, "wb") as file:
        file.write(content.encode() if isinstance(content, str) else content)


def ids(loaded):
    return [document.id for document in loaded.documents]


def reason(*paths, **options):
    """The one sentence about the one thing that cannot be read."""
    (unread,) = load(paths, **options).unread
    return f"{unread.document}: {unread.reason}"


def test_a_file_is_a_document_under_the_path_as_given(folder):
    write("desk/a.txt")
    loaded = load(["desk/a.txt"])
    assert ids(loaded) == ["desk/a.txt"]
    assert loaded.documents[0].text == TEXT
    assert not loaded.failed


def test_a_folder_is_searched_to_the_bottom_for_articles_alone(folder):
    for name in ("b.md", "a.txt", "deep/down/c.text", "d.MARKDOWN", "photo.jpg", ".hidden.txt", ".git/e.txt", "a.txt.yaml"):
        write("desk/" + name, "language: en" if name.endswith("yaml") else TEXT)
    assert ids(load(["desk"])) == ["desk/a.txt", "desk/b.md", "desk/d.MARKDOWN", "desk/deep/down/c.text"]


def test_a_file_that_is_named_is_read_whatever_its_suffix(folder):
    write("notes.draft")
    assert ids(load(["notes.draft"])) == ["notes.draft"]


@pytest.mark.parametrize(
    "paths", [["a.txt", "./a.txt"], [".", "a.txt"], ["link.txt", "a.txt"], ["a.txt", os.curdir + "//a.txt"]]
)
def test_a_file_reached_twice_is_read_once(folder, paths):
    write("a.txt")
    if "link.txt" in paths:
        os.symlink("a.txt", "link.txt")
    assert ids(load(paths)) == ["a.txt"]


def test_the_order_of_paths_changes_nothing(folder):
    for name in ("a.txt", "b.txt", "c/d.txt"):
        write(name)
    assert load(["b.txt", "missing", "c", "a.txt"]) == load(["a.txt", "c", "b.txt", "missing"])


def test_standard_input_is_the_document_of_a_dash():
    loaded = load(["-", "-"], stdin=io.BytesIO(TEXT.encode()))
    assert [(document.id, document.text) for document in loaded.documents] == [("-", TEXT)]


def test_a_file_named_like_standard_input_is_a_file(folder):
    write("-")
    assert ids(load(["./-"])) == ["./-"]


def test_line_ends_stay_as_they_are(folder):
    write("a.txt", "one\r\ntwo\rthree\n")
    assert load(["a.txt"]).documents[0].text == "one\r\ntwo\rthree\n"


def test_what_a_named_folder_holds_unreadable_does_not_fail_the_run(folder):
    write("desk/a.txt")
    write("desk/b.txt", b"")
    loaded = load(["desk"])
    assert ids(loaded) == ["desk/a.txt"]
    assert [one.document for one in loaded.unread] == ["desk/b.txt"]
    assert not loaded.failed


def test_what_was_named_and_cannot_be_read_fails_the_run_and_the_rest_is_read(folder):
    write("a.txt")
    write("b.txt", b"")
    loaded = load(["a.txt", "b.txt"])
    assert ids(loaded) == ["a.txt"]
    assert loaded.failed


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "x.txt: empty; leave it out or add its text"),
        (b"\xef\xbb\xbf", "x.txt: empty; leave it out or add its text"),
        (b" \n\t", "x.txt: nothing but white space; leave it out or add its text"),
        (b"ab\0c", "x.txt: binary file (a NUL byte at offset 2); if it is text, save it as UTF-8"),
        (b"%PDF-1.7 ...", "x.txt: a PDF, not a text; give its text in a file of its own"),
        (b"\x01\x02\x03abc" * 9, "x.txt: binary file (full of control characters); if it is text, save it as UTF-8"),
        (b"\xff\xfea\0b", "x.txt: starts as UTF-16, but byte 2 does not fit; save it as UTF-8"),
    ],
    ids=["empty", "mark alone", "blank", "binary", "pdf", "controls", "half a code unit"],
)
def test_bad_content_is_named_in_one_sentence(folder, content, sentence):
    write("x.txt", content)
    assert reason("x.txt") == sentence


def test_a_huge_file_is_refused_with_its_size_and_the_limit(folder, monkeypatch):
    monkeypatch.setattr(files, "LIMIT", 2_000_000)
    write("x.txt", b"a" * 2_100_000)
    assert reason("x.txt") == "x.txt: 2.1 MB, more than the 2 MB that one article may have; split it"


def test_endless_standard_input_is_refused():
    class Endless(io.RawIOBase):
        def read(self, size=-1):
            assert size >= 0
            return b"a" * size

    assert reason("-", stdin=Endless()) == "-: longer, more than the 20 MB that one article may have; split it"


def test_no_standard_input_is_said():
    assert reason("-") == "-: there is no standard input; name a file or a folder"


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("desk/artcle.txt", "desk/artcle.txt: no such file or folder (did you mean 'desk/article.txt'?)"),
        ("dsk/article.txt", "dsk/article.txt: no such file or folder (did you mean 'desk/article.txt'?)"),
        ("quite/else", "quite/else: no such file or folder; check the path"),
        ("", ": an empty path; name a file or a folder"),
        ("desk/article.txt/x", "desk/article.txt/x: it goes through a file as if that were a folder; check the path"),
        ("a\0b", "a\0b: not a possible path (it holds a NUL character)"),
    ],
)
def test_a_wrong_path_is_named_with_the_way_out(folder, path, sentence):
    write("desk/article.txt")
    assert reason(path) == sentence
    assert load([path]).failed


def test_a_folder_without_articles_says_what_it_looked_for(folder):
    write("desk/a.jpg")
    write("desk/b.png")
    assert reason("desk") == (
        "desk: no article in this folder: none of its 2 files ends in .markdown, .md, .text or .txt;"
        " a file that is named itself is read whatever its suffix"
    )
    assert load(["desk"]).failed


def test_a_file_without_permission_is_named(folder, monkeypatch):
    def refuse(path, mode):
        raise PermissionError(errno.EACCES, "Permission denied", path)

    write("a.txt")
    monkeypatch.setattr(files, "open", refuse, raising=False)
    assert reason("a.txt") == "a.txt: no permission to read it; change its permissions or leave it out"


def test_links_that_lead_nowhere_are_named(folder):
    write("desk/a.txt")
    os.symlink("loop.txt", "desk/loop.txt")
    os.symlink("gone.txt", "desk/dangling.txt")
    os.symlink(".", "desk/round")
    loaded = load(["desk"])
    assert ids(loaded) == ["desk/a.txt"]
    assert loaded.unread == (
        Unread("desk/dangling.txt", "a symbolic link to 'gone.txt', which does not exist; mend the link or leave it out"),
        Unread("desk/loop.txt", "a symbolic link that leads back to itself; name the file itself"),
    )


def test_a_pipe_a_socket_and_a_device_are_never_waited_for(folder):
    os.mkfifo("pipe.txt")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket.txt")
        assert reason("pipe.txt") == "pipe.txt: a named pipe, not a file; pipe it to standard input and name it '-'"
        assert reason("socket.txt") == "socket.txt: a socket, not a file"
        assert reason("/dev/zero") == "/dev/zero: a device, not a file"
        assert len(load(["."]).unread) == 2


def test_options_go_before_the_sidecar_and_the_sidecar_before_front_matter(folder):
    write("a.txt", "---\npublished: 2015-03-18\nlanguage: en\n---\n" + TEXT)
    assert load(["a.txt"]).documents[0].published == date(2015, 3, 18)
    write("a.txt.yaml", "published: 2015-03-19T10:32\n")
    (document,) = load(["a.txt"]).documents
    assert (document.published, document.language) == (datetime(2015, 3, 19, 10, 32), "en")
    (document,) = load(["a.txt"], published=date(2015, 3, 20), language="fr").documents
    assert (document.published, document.language) == (date(2015, 3, 20), "fr")


def test_a_sidecar_named_beside_its_article_is_no_document(folder):
    write("a.txt")
    write("a.txt.yaml", "language: en")
    loaded = load(["a.txt", "a.txt.yaml"])
    assert ids(loaded) == ["a.txt"]
    assert not loaded.failed


@pytest.mark.parametrize(
    ("front", "sidecar", "sentence"),
    [
        ("publised: 2015-03-20", None, "a.txt: a.txt:2: unknown key 'publised' (did you mean 'published'?)"),
        (
            "title: x\npublished: 20.3.2015",
            None,
            "a.txt: a.txt:3: published: '20.3.2015' is not a day such as 2015-03-20 or a time such as 2015-03-20T10:32",
        ),
        (None, "langauge: fr", "a.txt: a.txt.yaml:1: unknown key 'langauge' (did you mean 'language'?)"),
        (None, "language: French", "a.txt: a.txt.yaml:1: language: 'French' is not a BCP 47 tag such as fr or en-GB"),
    ],
)
def test_a_slip_in_front_matter_or_sidecar_is_named_with_its_line(folder, front, sidecar, sentence):
    write("a.txt", f"---\n{front}\n---\n{TEXT}" if front else TEXT)
    if sidecar:
        write("a.txt.yaml", sidecar)
    assert reason("a.txt") == sentence
    assert load(["a.txt"]).failed
