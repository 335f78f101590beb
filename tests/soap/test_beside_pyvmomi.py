"""Whatever pyVmomi decodes, we decode to the same values: object by object."""

from __future__ import annotations

import re

import pytest
from vsphere import soap

from tests.soap.beside import Beside
from tests.soap.envelopes import answer, fault
from tests.soap.machines import machines
from tests.soap.recordings import exchanges

SORTS = {"object", "list", "reference", "str", "int", "bool", "datetime", "NoneType"}


def test_answers_of_real_servers() -> None:
    beside = Beside()
    for where, (request, said) in exchanges():
        beside.compare(where, soap.decode_request(request.encode()).method, said.encode())
    assert beside.differences == []
    assert beside.unread == []
    assert beside.compared.keys() >= {*SORTS, "bytes", "type"}
    assert beside.compared.total() > 30_000


@pytest.mark.parametrize("many", [40, pytest.param(1_000, marks=pytest.mark.whole)])
def test_virtual_machines(many: int) -> None:
    beside = Beside()
    found = list(re.finditer(b"</objects>", machines()))
    whole = machines()[: found[many - 1].end()] + machines()[found[-1].end() :]
    beside.compare("machines", "RetrievePropertiesEx", whole)
    assert beside.differences == []
    assert beside.unread == []
    assert beside.compared["object"] > 60 * many
    assert beside.compared.keys() >= SORTS


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        *[("xsd:string", text) for text in ("", " two ", "a&#10;b", "&lt;&amp;&#233;")],
        *[("xsd:boolean", text) for text in ("true", "false", "1", "0")],
        *[("xsd:int", text) for text in ("-3", "007", "+4")],
        ("xsd:long", "9007199254740993"),
        ("xsd:short", "-32768"),
        *[("xsd:double", text) for text in ("1e3", "0.1", "INF", "-INF")],
        ("xsd:float", "1.5"),
        ("xsd:base64Binary", "AAEC\n/w=="),
        *[
            ("xsd:dateTime", f"2024-02-29T23:59:59{rest}")
            for rest in ("Z", ".5Z", ".123456Z", "+05:30", "-08:00", ".000001+00:00")
        ],
        ("ArrayOfString", "<string>a</string><string></string>"),
        ("ArrayOfInt", "<int>1</int><int>2</int>"),
        ("ArrayOfString", ""),
        ("ManagedObjectReference", ""),
    ],
)
def test_values_in_places_of_any_type(kind: str, text: str) -> None:
    beside = Beside()
    attribute = ' type="Task"' if kind == "ManagedObjectReference" else ""
    text = "task-1" if attribute else text
    change = f'<name>info.result</name><op>assign</op><val xsi:type="{kind}"{attribute}>{text}</val>'
    update = f'<kind>modify</kind><obj type="Task">task-1</obj><changeSet>{change}</changeSet>'
    filters = f'<filter type="PropertyFilter">f</filter><objectSet>{update}</objectSet>'
    body = f"<returnval><version>1</version><filterSet>{filters}</filterSet></returnval>"
    beside.compare(f"{kind} {text}", "WaitForUpdatesEx", answer(body, "WaitForUpdatesEx"))
    assert beside.unread == []
    assert beside.differences == []


@pytest.mark.parametrize("message", ["", "it failed", " A value was not correct: \n"])
@pytest.mark.parametrize(
    "inside",
    [
        "",
        "<faultCause><fault xsi:type='NotFound'/><localizedMessage>why</localizedMessage></faultCause>"
        "<faultMessage><key>k</key><arg><key>a</key><value xsi:type='xsd:int'>3</value></arg></faultMessage>",
    ],
)
def test_faults(message: str, inside: str) -> None:
    beside = Beside()
    carried = f'<InvalidStateFault xmlns="urn:vim25" xsi:type="InvalidState">{inside}</InvalidStateFault>'
    beside.compare("a fault", "CancelTask", fault(f"<detail>{carried}</detail>", message=message))
    assert beside.unread == []
    assert beside.differences == []


def test_an_answer_in_the_name_space_of_the_first_release() -> None:
    """So servers answer to who speaks VI API 2.0."""
    beside = Beside()
    found = (
        '<obj type="VirtualMachine">vm-1</obj><propSet><name>runtime</name>'
        '<val xsi:type="VirtualMachineRuntimeInfo"><powerState>poweredOn</powerState></val></propSet>'
    )
    said = answer(f"<returnval>{found}</returnval>", "RetrieveProperties").replace(b"urn:vim25", b"urn:vim2")
    assert b'xmlns="urn:vim2"' in said
    beside.compare("an object", "RetrieveProperties", said)
    refused = fault('<detail><InvalidLoginFault xmlns="urn:vim2" xsi:type="InvalidLogin"/></detail>')
    beside.compare("a fault", "Login", refused)
    assert beside.unread == []
    assert beside.differences == []
    assert beside.compared["object"] > 3
