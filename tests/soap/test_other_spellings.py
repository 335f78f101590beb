"""Sessions as other servers and libraries would have written them: the same answers, spelt otherwise."""

from __future__ import annotations

import json
import pickle
import re
from collections.abc import Callable
from copy import deepcopy
from typing import cast

import pytest
from vsphere import connect, soap
from vsphere._runtime.data_object import DataObject
from vsphere._runtime.faults import Fault

from tests.soap.canned import Canned, http
from tests.soap.player import Player
from tests.soap.recordings import exchanges, recording, recordings
from tests.soap.test_recordings import again

LARGEST = 60_000
"""Characters of the largest answers that are looked at; the few larger ones hold the same kinds of things."""


def prefixes(text: str) -> str:
    """Other prefixes, also in the names of types."""
    for name, other in (("soapenv", "SOAP-ENV"), ("xsi", "i"), ("xsd", "schema")):
        text = re.sub(rf"""(?<=[\s</"':]){name}(?=[:=])""", other, text)
    text = re.sub(r'(i:type=")([A-Z])', r"\1api:\2", text)
    return re.sub(r"(<SOAP-ENV:Envelope )", r'\1xmlns:api="urn:vim25" ', text, count=1)


def loosely(text: str) -> str:
    """Single quotes, comments, character references, sections of text, no line about XML."""
    text = re.sub(r"^\s*<\?xml[^>]*\?>\s*", "", text)
    text = re.sub(r'="([^"\']*)"', r"='\1'", text)
    text = re.sub(r"<name>([^<&]+)</name>", r"<name><![CDATA[\1]]></name><!-- & --><?other?>", text)
    return re.sub(r"(?<=>)([A-Za-z0-9])(?=[^<>]*</)", lambda found: f"&#{ord(found[1])};", text)


def moved(text: str) -> str:
    """Properties in another order."""
    return re.sub(
        r"((?:<propSet>(?:(?!</?propSet>).)*</propSet>){2,})",
        lambda found: "".join(reversed(re.findall(r"<propSet>.*?</propSet>", found[1], re.DOTALL))),
        text,
        flags=re.DOTALL,
    )


SPELLINGS = (prefixes, loosely)


def read(envelope: str) -> object:
    """What an answer holds; a fault by what it says."""
    try:
        return soap.decode(envelope.encode())
    except Fault as fault:
        return type(fault), fault.msg, repr(fault)


def small() -> list[tuple[str, str, str]]:
    return [(where, asked, said) for where, (asked, said) in exchanges() if len(said) < LARGEST]


@pytest.mark.parametrize("spell", SPELLINGS)
def test_answers_and_requests_mean_the_same(spell: Callable[[str], str]) -> None:
    for where, asked, said in small():
        assert spell(said) != said
        assert spell(asked) != asked
        if "urn:pbm" in said and spell is prefixes:
            continue  # types there are of two name spaces
        assert read(spell(said)) == read(said), where
        ours, theirs = soap.decode_request(spell(asked).encode()), soap.decode_request(asked.encode())
        assert (ours.method, ours.target, ours.arguments) == (
            theirs.method,
            theirs.target,
            theirs.arguments,
        ), where


def test_what_was_read_is_written_copied_and_read_again_as_it_was() -> None:
    for where, asked, said in small():
        found = read(said)
        if isinstance(found, tuple):
            continue
        method = soap.decode_request(asked.encode()).method
        assert soap.decode(soap.encode_result(method, found)) == found, where
        assert pickle.loads(pickle.dumps(found)) == found == deepcopy(found), where
        for each in cast("list[object]", found if isinstance(found, list) else [found]):
            if isinstance(each, DataObject):
                plain = json.loads(json.dumps(each.to_dict()))
                assert type(each).from_dict(plain) == each, where


def test_a_session_is_walked_through_however_it_is_spelt() -> None:
    """With other names of the server, another cookie, and properties in another order."""
    [path] = [each for each in recordings() if each.stem == "pyvmomi-6.0-smart_connection"]
    recorded = recording(path)
    player = Player(recorded)

    def answer(request: bytes) -> bytes:
        head, _, body = player.answer(request).partition(b"\r\n\r\n")
        spelt = prefixes(loosely(moved(body.decode()))) if b"Envelope" in body else body.decode()
        cookie = ["Set-Cookie: vmware_soap_session=other; Path=/; HttpOnly; Secure; SameSite=Lax"]
        return http(spelt.encode(), head.partition(b"\r\n")[0].partition(b" ")[2].decode(), cookie)

    with Canned(answer) as line:
        session = connect(line.url)
        for each in recorded:
            for ours, theirs in again(session, each) if each.request else ():
                assert ours == theirs
        assert session.stub.wire.cookies == {"vmware_soap_session": "other"}
        session.leave()
    assert player.misses == []
