"""Answers that are broken or meant to harm: one clear error each, soon, and nothing else."""

from __future__ import annotations

import gc
import random
from threading import Barrier, Thread

import pytest
from vsphere import connect, soap
from vsphere._runtime.faults import Fault

from tests.soap.canned import Canned, Last
from tests.soap.envelopes import ANY, answer, envelope, fault, returned

BOMB = '<!DOCTYPE a [<!ENTITY a "aaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>'
EXTERNAL = '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    "doctype", [BOMB, EXTERNAL, "<!DOCTYPE a>", '<!DOCTYPE a SYSTEM "http://127.0.0.1/x">']
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_is_refused(doctype: str, encoding: str) -> None:
    head, _, rest = returned("xsd:string", "&a;").decode().partition("\n")
    filler = "<!--" + "x" * 100_000 + "-->"  # past any part of the document that is read at once
    text = f"{head}{filler}{doctype}{rest}".replace("UTF-8", encoding)
    with pytest.raises(soap.UnreadableAnswer, match="document type"):
        soap.decode(text.encode(encoding), ANY)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1"])
@pytest.mark.parametrize("before", ["", "\n ", "<!-- <a> -->", "<?a b?>"])
def test_a_document_type_at_the_beginning_is_refused_too(before: str, encoding: str) -> None:
    declared = encoding.removesuffix("-sig")
    text = f"<?xml version='1.0' encoding='{declared}'?>{before}<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"
    with pytest.raises(soap.UnreadableAnswer, match="document type"):
        soap.decode(text.encode(encoding), ANY)
    said = text.replace("<!DOCTYPE a [<!ENTITY b 'c'>]>", "").replace("&b;", "")
    with pytest.raises(soap.UnreadableAnswer, match="no SOAP envelope, but <a>"):
        soap.decode(said.encode(encoding), ANY)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "no element found"),
        (b"<html><body>503 Service Unavailable</body></html>", "no SOAP envelope, but <html>"),
        (b"Service Unavailable", "no well-formed XML"),
        (b"\xff\xfe\x00", "no well-formed XML"),
        (b"<a xmlns='urn:x'></b>", "no well-formed XML"),
        (b"<?xml version='1.0' encoding='klingon'?><a/>", "no well-formed XML"),
        (envelope(""), "envelope is empty"),
        (envelope("<Something/>"), "<Something> came"),
        (returned("xsd:string", "&undefined;"), "no well-formed XML"),
        (returned("xsd:string", "\x01"), "no well-formed XML"),
        (returned("xsd:string", "<unbound:a/>"), "no well-formed XML"),
    ],
)
def test_what_is_no_answer_is_told(data: bytes, says: str) -> None:
    with pytest.raises(soap.UnreadableAnswer, match=says):
        soap.decode(data, ANY)


def test_an_answer_that_is_cut_off_is_told_wherever_it_is() -> None:
    whole = returned("KeyAnyValue", "<key>k</key><value xsi:type='xsd:int'>3</value>")
    for end in range(len(whole)):
        with pytest.raises(soap.UnreadableAnswer):
            soap.decode(whole[:end], ANY)
    with pytest.raises(soap.UnreadableAnswer):
        soap.decode(whole + b"<more/>", ANY)


@pytest.mark.parametrize(
    "deep",
    [
        answer("<returnval>" + "<a>" * 50_000 + "</a>" * 50_000 + "</returnval>"),
        fault(
            "<detail><XFault>"
            + "<faultCause><fault>" * 20_000
            + "</fault></faultCause>" * 20_000
            + "</XFault></detail>"
        ),
    ],
)
def test_an_answer_that_is_nested_too_deep_is_told(deep: bytes) -> None:
    with pytest.raises(soap.UnreadableAnswer, match="too deep"):
        soap.decode(deep)


def test_many_unknown_fields_take_time_in_proportion() -> None:
    many = "".join(f"<a{number % 50_000}>v</a{number % 50_000}>" for number in range(100_000))
    found = soap.decode(returned("TaskReason", many), ANY)
    assert len(vars(found)["_unknown"]) == 50_000


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Bytes with a few of them changed, left out, doubled or moved."""
    made = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        begin = chance.randrange(len(made))
        end = begin + chance.choice([1, 1, 4, 30])
        piece = made[begin:end]
        match chance.randrange(4):
            case 0:
                made[begin] = chance.randrange(256)
            case 1:
                del made[begin:end]
            case 2:
                made[begin:begin] = piece
            case _:
                del made[begin:end]
                place = chance.randrange(len(made) + 1)
                made[place:place] = piece
    return bytes(made)


SAMPLES = [
    returned(
        "TaskInfo",
        '<key>task-1</key><task type="Task">task-1</task><state>error</state><cancelled>false</cancelled>'
        '<error><fault xsi:type="InvalidState"/><localizedMessage>no</localizedMessage></error>'
        '<result xsi:type="ArrayOfInt"><int>1</int></result><queueTime>2019-01-29T19:21:15.3Z</queueTime>',
    ),
    fault(
        '<detail><NotFoundFault xmlns="urn:vim25" xsi:type="NotFound"><faultCause/></NotFoundFault></detail>'
    ),
]


@pytest.mark.parametrize("hundred", range(15))
def test_mutated_answers_are_read_or_told(hundred: int) -> None:
    silent: list[int] = []
    for seed in range(100 * hundred, 100 * hundred + 100):
        chance = random.Random(seed)
        data = mutated(chance.choice(SAMPLES), chance)
        try:
            soap.decode(data)
        except (Fault, soap.UnreadableAnswer) as error:
            silent += [] if str(error) else [seed]
        except Exception as error:
            error.add_note(f"seed {seed}")
            raise
    assert silent == []


@pytest.mark.parametrize("was_on", [True, False])
def test_the_collector_is_left_as_it_was_by_any_number_of_threads(was_on: bool) -> None:
    barrier = Barrier(4)

    def decode() -> None:
        barrier.wait()
        for _ in range(30):
            soap.decode(SAMPLES[0])
            with pytest.raises(soap.UnreadableAnswer):
                soap.decode(SAMPLES[0][:-9])

    threads = [Thread(target=decode) for _ in range(4)]
    try:
        if not was_on:
            gc.disable()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert gc.isenabled() == was_on
    finally:
        gc.enable()


@pytest.mark.parametrize("head", ["HTTP/1.0 400 Bad Request", "HTTP/1.1 503 Busy\r\nContent-Length: 900"])
def test_words_of_what_is_no_soap_are_told_though_they_break_off(head: str) -> None:
    """As servers end it that speak TLS alone, where somebody asks without."""
    words = Canned(Last(f"{head}\r\n\r\nspeak TLS, plea".encode()))
    with words as line, pytest.raises(soap.NotSoap, match=r"status (400|503), 'speak TLS, plea'"):
        connect(line.url)
    fault = Canned(Last(b"HTTP/1.1 500 No\r\nContent-Length: 900\r\n\r\n<soapenv:Envelope "))
    with fault as line, pytest.raises(soap.ConnectionBroke, match="broke within the answer"):
        connect(line.url)
