"""Sessions with real servers: every answer is read, every request is written again as it was."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest
from vsphere import connect, soap
from vsphere._runtime.faults import Fault
from vsphere._runtime.soap.document import TYPE
from vsphere._runtime.soap.names import info_of_method

from tests.documents import SHARED, shared
from tests.soap.canned import Canned
from tests.soap.player import Player
from tests.soap.recordings import exchanges, recording

BOOLEANS = {"1": "true", "0": "false"}
"""Another spelling of the same values."""


def test_every_answer_is_read() -> None:
    unread: list[str] = []
    for where, (_, answer) in exchanges():
        try:
            soap.decode(answer.encode())
        except soap.UnreadableAnswer as error:
            unread.append(f"{where}: {error}")
        except Fault:
            continue
    assert exchanges()
    assert unread == []


def test_every_request_is_written_again_as_it_was() -> None:
    different: list[str] = []
    known = 0
    for where, (request, _) in exchanges():
        call = call_of(request)
        try:
            info_of_method(call.tag.rpartition("}")[2])
        except LookupError:
            continue  # a method that this package was generated without
        known += 1
        read = soap.decode_request(request.encode())
        written = call_of(soap.encode(read.method, read.target, read.arguments).decode())
        different += [f"{where}: {what}" for what in differences(call, written)]
    assert known > 100
    assert different == []


def call_of(envelope: str) -> Element:
    """What stands in the body of a request."""
    body = next(each for each in ElementTree.fromstring(envelope) if each.tag.endswith("}Body"))
    return body[0]


def differences(theirs: Element, ours: Element) -> Iterator[str]:
    """What two documents do not agree in.

    It may be left out that a value is of the very type that its place documents, and which version is meant.
    """
    name = theirs.tag.rpartition("}")[2]
    extra = {key: value for key, value in theirs.attrib.items() if key not in (TYPE, "versionId")}
    own = {key: value for key, value in ours.attrib.items() if key != TYPE}
    if theirs.tag != ours.tag or extra != own:
        yield f"{name} {theirs.attrib} became {ours.tag} {ours.attrib}"
    if TYPE in ours.attrib and local(ours) != local(theirs):
        yield f"{name} of {theirs.get(TYPE)} became one of {ours.get(TYPE)}"
    if not len(theirs) and meaning(theirs) != meaning(ours):
        yield f"{name}: {theirs.text!r} became {ours.text!r}"
    if len(theirs) != len(ours):
        yield f"{name} has {len(ours)} parts, not {len(theirs)}"
    for one, other in zip(theirs, ours, strict=False):
        yield from differences(one, other)


def local(element: Element) -> str:
    return element.get(TYPE, "").rpartition(":")[2]


def meaning(element: Element) -> object:
    """A text in one spelling: of truth values and times there are several."""
    text = (element.text or "").strip()
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return BOOLEANS.get(text, text)


@pytest.mark.parametrize(
    "name", [path.stem for path in SHARED.joinpath("recordings").glob("*-*connection.json")]
)
def test_this_client_walks_through_a_session_of_another(name: str) -> None:
    """It logs in and reads what the other one had read, by a method that the other one may not have used."""
    recorded = recording(shared("recordings", f"{name}.json"))
    player = Player(recorded)
    with Canned(player.answer) as line:
        session = connect(line.url)
        manager = session.content.sessionManager
        sspi = any("LoginBySSPI" in each.request for each in recorded)
        login = manager.LoginBySSPI("") if sspi else manager.Login("my_user", "my_password")
        assert session.content.about.apiVersion
        assert session.version.namespace
        current = manager.currentSession
        assert current is not None
        assert current.key == login.key
        session.leave()
    assert player.misses == []
