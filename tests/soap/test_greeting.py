"""What a server says of itself: little of it is read at first, and the rest when it is asked for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from vsphere import MissingType, connect, soap, vim
from vsphere._runtime.data_object import DataObject
from vsphere._runtime.soap.answered import Answered
from vsphere._runtime.soap.greeting import Greeting

from tests.soap.canned import Canned
from tests.soap.envelopes import answer, fault
from tests.soap.servers import Server, content

GENERATED = Path(__file__).parent.parent.parent / "generated"
SAID = soap.encode_result("RetrieveServiceContent", content())


def greeting(envelope: bytes = SAID) -> Greeting:
    return Greeting(Answered(envelope, "call-1"), connect().stub)


def test_texts_are_read_by_their_path() -> None:
    assert greeting().text("about", "apiVersion") == "5.5"
    assert greeting().text("propertyCollector") == "collector-1"
    assert greeting().text("about", "nothing", "at", "all") is None
    assert greeting().text("about", "licenseProductName") is None
    assert greeting().session_manager().moId == "SessionManager"


def test_all_of_it_is_what_the_server_said() -> None:
    said = greeting().content()
    assert isinstance(said, DataObject)
    assert said.to_dict() == content().to_dict()


def test_what_is_no_answer_to_the_question_is_told() -> None:
    with pytest.raises(soap.UnreadableAnswer, match="<CancelTaskResponse> came"):
        greeting(answer("", "CancelTask"))
    with pytest.raises(vim.fault.NoPermission, match="it failed"):
        greeting(fault('<detail><NoPermissionFault xmlns="urn:vim25"/></detail>'))
    with pytest.raises(soap.UnreadableAnswer, match="empty") as caught:
        greeting(
            SAID.partition(b"<RetrieveServiceContentResponse")[0] + b"</soapenv:Body></soapenv:Envelope>"
        )
    assert caught.value.operation == "call-1"


def test_a_value_that_cannot_be_read_is_told_when_it_is_asked_for() -> None:
    odd = SAID.replace(
        b"</about>",
        b"<dynamicProperty><name>n</name><val xsi:type='xsd:int'>x</val></dynamicProperty></about>",
    )
    with pytest.raises(soap.UnreadableAnswer, match="'x' is no int"):
        greeting(odd).content()


def test_a_server_without_session_manager_can_be_looked_at_but_not_logged_in_on() -> None:
    small = vim.ServiceInstanceContent(rootFolder=content().rootFolder, about=content().about)
    server = Server({"RetrieveServiceContent": lambda _: small})
    with Canned(server.answer) as canned:
        with connect(canned.url) as session:
            assert session.content.about.apiVersion == "5.5"
            assert session.stub.collector == "propertyCollector"
        with pytest.raises(MissingType, match=r"vim\.SessionManager"):
            connect(canned.url, "ann", "s&cret")


def test_connecting_loads_few_classes_and_importing_none_of_what_is_slow() -> None:
    code = """
import sys
texts = []
def note(event, told):  # the standard library's own come as bytes
    if event == "compile" and isinstance(told[0], str):
        texts.append(told[0])
sys.addaudithook(note)
import vsphere
slow = {"base64", "copy", "dataclasses", "inspect", "json", "pathlib", "pyexpat", "ssl"}
print(*sorted(slow & {*sys.modules}), *texts)
vsphere.connect(sys.argv[1], "ann", "s&cret")
print(*sorted({"email", "http", "inspect", "pathlib"} & {*sys.modules}), *texts)
print(*sorted(name for name in sys.modules if name.startswith(("vsphere.vim._", "vsphere.vmodl._"))))
"""
    with Canned(Server().answer) as canned:
        command = [sys.executable, "-S", "-c", code, canned.url]
        done = subprocess.run(command, cwd=GENERATED, check=True, capture_output=True, text=True)
    assert done.stdout.splitlines() == [
        "",
        "",
        "vsphere.vim._user_session vsphere.vmodl._data_object vsphere.vmodl._dynamic_data",
    ]
