"""Version files: which version a connection has, and what is no such file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.runtime.service_versions import MAX_LENGTH, listed
from tests.runtime.sample._runtime import UnreadableVersions, negotiate, rank_of

SECOND, GIFTS = "shop.version.second", "shop.version.gifts"


def service(name: str, *numbers: str) -> str:
    prior = "".join(f"<version>{number}</version>" for number in numbers[1:])
    first = f"<version>{numbers[0]}</version>" if numbers else ""
    return f"<namespace><name>{name}</name>{first}<priorVersions>{prior}</priorVersions></namespace>"


def document(*services: str) -> str:
    return (
        f'<?xml version="1.0" encoding="UTF-8" ?><namespaces version="1.0">{"".join(services)}</namespaces>'
    )


@pytest.mark.parametrize(
    ("numbers", "id"),
    [
        (("2.0.1", "2.0"), GIFTS),
        (("2.0",), SECOND),
        (("uA046D008", "2.0.1", "2.0"), GIFTS),
        (("9.9", "2.0"), SECOND),
        (("2.0", "2.0.1"), GIFTS),  # the table has the order, whatever that of the file is
        ((" 2.0.1\n",), GIFTS),
    ],
)
def test_the_newest_known_version_of_the_list_is_spoken(numbers: tuple[str, ...], id: str) -> None:
    version = negotiate(document(service("urn:shop25", *numbers)))
    assert version is not None
    assert version.id == id
    assert rank_of(version.id) == (3 if id == GIFTS else 2)


@pytest.mark.parametrize(
    "text",
    [
        document(),
        document(service("urn:shop25")),
        document(service("urn:shop25", "9.9", "9.8")),
        document(service("urn:shop2", "2.0")),
        document(service("", "2.0")),
        "<namespaces><name>urn:shop25</name><version>2.0</version></namespaces>",
        document("<namespace><name>urn:shop25</name><later><version>2.0</version></later></namespace>"),
    ],
)
def test_without_a_common_version_there_is_none(text: str) -> None:
    assert negotiate(text) is None


def test_each_service_has_its_own_list() -> None:
    text = document(service("urn:shop25", "2.0"), service("urn:till", "2.0.1"), service("urn:shop25", "1.9"))
    assert listed(text) == {"shop25": ("2.0", "1.9"), "till": ("2.0.1",)}
    assert negotiate(text) == negotiate(text, "shop25")
    assert negotiate(text, "till") is None


def test_bytes_in_any_encoding_that_they_declare_comments_and_prefixes_are_read() -> None:
    text = (
        '<?xml version="1.0" encoding="UTF-16"?>\n<!-- 2008 -->\n<v:namespaces xmlns:v="urn:x" version="1.0">'
        "<v:namespace><v:name>urn:shop25</v:name><v:version><!-- -->2.0<!-- -->.1</v:version></v:namespace>"
        "</v:namespaces>"
    )
    assert listed(text.encode("utf-16")) == {"shop25": ("2.0.1",)}


LAUGHS = '<!DOCTYPE n [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no element"),
        ("<namespaces>", "no element found"),
        ("<html><body/></html>", "begins with <html>"),
        ("Service unavailable", "syntax error"),
        (f"{LAUGHS}<namespaces><namespace><name>&b;</name></namespace></namespaces>", "document type"),
        ('<!DOCTYPE n SYSTEM "file:///etc/passwd"><namespaces/>', "document type"),
        ("<namespaces>&b;</namespaces>", "undefined entity"),
        (b'<?xml version="1.0" encoding="none-such"?><namespaces/>', "unknown encoding"),
        ("<namespaces>\ud800</namespaces>", "surrogates"),
        (b"<namespaces>\xff</namespaces>", "not well-formed"),
        ("<namespaces/>" + " " * MAX_LENGTH, "longer than"),
    ],
)
def test_what_is_no_version_file_is_an_error_that_says_why(text: str | bytes, why: str) -> None:
    with pytest.raises(UnreadableVersions, match=why):
        negotiate(text)


def test_a_deep_document_takes_no_more_than_its_length() -> None:
    deep = MAX_LENGTH // 7 - 10
    assert listed(f"<namespaces>{'<a>' * deep}{'</a>' * deep}</namespaces>") == {}


@given(st.text() | st.binary())
def test_anything_else_is_refused(text: str | bytes) -> None:
    with pytest.raises(UnreadableVersions):
        listed(text)
