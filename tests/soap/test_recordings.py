"""Sessions with real servers: every answer is read, every request is written again as it was."""

# Fakes and tests look into what programs must not.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import cast
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from vsphere import connect, soap, vmodl
from vsphere._runtime.faults import Fault
from vsphere._runtime.managed_object import ManagedObject
from vsphere._runtime.soap.document import TYPE
from vsphere._runtime.soap.names import info_of_method
from vsphere._runtime.soap.server_session import ServerSession

from tests.documents import shared
from tests.soap.canned import Canned
from tests.soap.player import Player
from tests.soap.recordings import Recorded, exchanges, recording, recordings

PC = vmodl.query.PropertyCollector
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


def outcome(call: Callable[[], object]) -> object:
    """What comes of a call, for comparing."""
    try:
        return call()
    except Fault as fault:
        return f"{type(fault).__name__}: {fault!r}"


def again(session: ServerSession, each: Recorded) -> Iterator[tuple[object, object]]:
    """What a recorded call gives when this client makes it, and what it gave.

    Properties are read object by object as programs read them, whatever the recorded client had read them by.
    """
    call = soap.decode_request(each.request.encode())
    stub = session.service("pbm") if each.path.startswith("/pbm") else session.stub

    def bound(target: ManagedObject) -> ManagedObject:
        made = type(target)(target._moId, stub)
        made._wire_type = target._wire_type
        return made

    def recorded() -> object:
        return soap.decode(each.answer.encode(), call.method, stub)

    if call.method == "Fetch":
        prop = str(call.arguments["prop"])
        yield outcome(lambda: stub.fetch(bound(call.target), [prop]).get(prop)), outcome(recorded)
    elif call.method in ("RetrieveProperties", "RetrievePropertiesEx"):
        found = recorded()
        for content in cast("list[PC.ObjectContent]", getattr(found, "objects", found)):
            values = {each.name: each.val for each in content.propSet}
            yield stub.fetch(bound(content.obj), list(values)), values
    else:
        method = getattr(bound(call.target), call.method)
        yield outcome(lambda: method(**call.arguments)), outcome(recorded)


def test_this_client_walks_through_the_sessions_of_others() -> None:
    """It makes every call that another client has made, and reads every property that one had read."""
    walked, steps = 0, 0
    for path in recordings():
        exchanges = recording(path)
        player = Player(exchanges)
        with Canned(player.answer) as line:
            session = connect(line.url)
            assert session.version.namespace
            for each in exchanges:
                for ours, theirs in again(session, each) if each.request else ():
                    assert ours == theirs, path.stem
                    steps += 1
            session.leave()
        assert player.misses == []
        walked += 1
    assert walked == len(recordings()) > 0
    assert steps > 10 * walked


def test_a_part_of_a_property_is_known_where_the_whole_is() -> None:
    """A recording holds what its client has read; another client may want less of it."""
    player = Player(recording(shared("recordings", "pyvmomi-6.0-smart_connection.json")))
    with Canned(player.answer) as line:
        session = connect(line.url)
        manager = session.content.sessionManager
        assert manager is not None
        manager.Login("my_user", "my_password")
        current = manager.currentSession
        assert current is not None
        path = "currentSession.userName"
        assert session.stub.fetch(manager, [path]) == {path: current.userName}
        session.leave()
    assert player.misses == []
