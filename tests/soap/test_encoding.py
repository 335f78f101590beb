"""What requests hold: order, types and escapes; and what cannot be sent."""

# Fakes and tests look into what programs must not.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from enum import Enum
from typing import cast

import pytest
from vsphere import Byte, Long, soap, vim, vmodl
from vsphere._runtime.boxes import Array

from tests.soap.envelopes import ANY

PC = vmodl.query.PropertyCollector


class _Own(str, Enum):  # noqa: UP042  # programs have such enums
    """What a program calls what it sends; ``str()`` of a member is ``_Own.RUNNING``."""

    RUNNING = "running"
    WHIM = "a whim"


def body(data: bytes) -> str:
    text = data.decode()
    return text[text.index("<soapenv:Body>") + len("<soapenv:Body>") : text.index("</soapenv:Body>")]


def inside(value: object) -> str:
    """What stands between the tags of a result that may be anything."""
    return (
        body(soap.encode_result(ANY, value)).partition('urn:vim25">')[2].removesuffix("</AnythingResponse>")
    )


def test_a_request_names_object_and_arguments_in_the_documented_order() -> None:
    made = soap.encode(
        vim.Task.SetTaskState,
        vim.Task("task-1"),
        {"fault": vim.fault.InvalidState("no"), "result": True, "state": "error"},
    )
    assert body(made) == (
        '<SetTaskState xmlns="urn:vim25"><_this type="Task">task-1</_this><state>error</state>'
        '<result xsi:type="xsd:boolean">true</result>'
        '<fault><fault xsi:type="InvalidState"></fault><localizedMessage>no</localizedMessage></fault>'
        "</SetTaskState>"
    )


def test_fields_of_bases_come_first() -> None:
    spec = PC.TraversalSpec(path="childEntity", type=vim.Folder, skip=False, name="folders")
    assert inside(spec) == (
        '<returnval xsi:type="TraversalSpec"><name>folders</name><type>Folder</type>'
        "<path>childEntity</path><skip>false</skip></returnval>"
    )


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (3, '<returnval xsi:type="xsd:int">3</returnval>'),
        (2**31, '<returnval xsi:type="xsd:long">2147483648</returnval>'),
        (Long(3), '<returnval xsi:type="xsd:long">3</returnval>'),
        (True, '<returnval xsi:type="xsd:boolean">true</returnval>'),
        (float("-inf"), '<returnval xsi:type="xsd:double">-INF</returnval>'),
        ("a & <b>", '<returnval xsi:type="xsd:string">a &amp; &lt;b&gt;</returnval>'),
        ("\r", '<returnval xsi:type="xsd:string">&#13;</returnval>'),
        (b"abc", '<returnval xsi:type="xsd:base64Binary">YWJj</returnval>'),
        (
            datetime(2019, 1, 29, 19, 21, 15, 312940, UTC),
            '<returnval xsi:type="xsd:dateTime">2019-01-29T19:21:15.31294Z</returnval>',
        ),
        (vim.TaskInfo.State.running, '<returnval xsi:type="TaskInfoState">running</returnval>'),
        (vim.Task("task-1"), '<returnval xsi:type="ManagedObjectReference" type="Task">task-1</returnval>'),
        (["a"], '<returnval xsi:type="ArrayOfString"><string>a</string></returnval>'),
        (Array("TaskInfo"), '<returnval xsi:type="ArrayOfTaskInfo"></returnval>'),
        (vim.Task, '<returnval xsi:type="xsd:string">Task</returnval>'),
        (_Own.RUNNING, '<returnval xsi:type="xsd:string">running</returnval>'),
        (
            vim.fault.InvalidState("no"),
            '<returnval xsi:type="LocalizedMethodFault"><fault xsi:type="InvalidState"></fault>'
            "<localizedMessage>no</localizedMessage></returnval>",
        ),
    ],
)
def test_where_anything_may_stand_values_say_what_they_are(value: object, written: str) -> None:
    assert inside(value) == written


def test_texts_arrive_as_they_are_whatever_is_in_them() -> None:
    nasty = "& < > \" ' ]]> é \U0001f600 \t\n\r\u2028"
    request = soap.decode_request(
        soap.encode(
            vim.SessionManager.Login,
            vim.SessionManager("SessionManager"),
            {"userName": nasty, "password": nasty},
        )
    )
    assert request.arguments == {"userName": nasty, "password": nasty}


@pytest.mark.parametrize("character", ["\x00", "\x1b", "\ufffe", "\ud800"])
def test_what_xml_cannot_carry_is_refused_with_its_place_and_without_the_rest(character: str) -> None:
    reason = vim.TaskReasonUser(userName=f"secret{character}")
    with pytest.raises(ValueError, match=r"TaskReasonUser\.userName: XML cannot carry") as caught:
        soap.encode_result(ANY, reason)
    assert "secret" not in str(caught.value)


def test_the_name_of_a_type_is_its_wire_name_however_it_is_given() -> None:
    for given in (PC.FilterSpec, "PropertyFilterSpec", "vmodl.query.PropertyCollector.FilterSpec"):
        made = inside(PC.PropertySpec(type=given, all=True))
        assert "<type>PropertyFilterSpec</type>" in made


def test_a_reference_keeps_the_server_and_the_type_that_came() -> None:
    task = vim.Task("task-1")
    task._serverGuid = 'a"&'
    task._wire_type = "Whim"
    assert 'type="Whim" serverGuid="a&quot;&amp;"' in inside(task)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({}, "vim.Task.UpdateProgress needs the argument 'percentDone'"),
        ({"percentDone": 3, "speed": 4}, "vim.Task.UpdateProgress has no parameter 'speed'"),
        ({"percentDone": "three"}, "percentDone takes int, not str"),
    ],
)
def test_arguments_that_do_not_fit_are_refused(arguments: Mapping[str, object], says: str) -> None:
    with pytest.raises(TypeError, match=says):
        soap.encode(vim.Task.UpdateProgress, vim.Task("task-1"), arguments)


def test_what_contains_itself_is_refused() -> None:
    value = vmodl.KeyAnyValue(key="k")
    value.value = value
    message = vmodl.LocalizableMessage(key="key", arg=[value])
    with pytest.raises(ValueError, match="contains itself"):
        soap.encode("SetTaskDescription", vim.Task("task-1"), {"description": message})


@pytest.mark.parametrize(
    ("value", "says"),
    [
        (object(), "object has no form on the wire"),
        (1 << 63, "long takes 64 bits, which 9223372036854775808 is beyond"),
        (Byte(128), "byte takes 8 bits"),
    ],
)
def test_what_has_no_form_is_refused_with_its_place(value: object, says: str) -> None:
    with pytest.raises((TypeError, ValueError), match=says):
        inside(value)
    message = vmodl.LocalizableMessage(key="key", arg=[vmodl.KeyAnyValue(key="k", value=value)])
    place = r"SetTaskDescription\(description\): vmodl.LocalizableMessage.arg: vmodl.KeyAnyValue.value: "
    with pytest.raises((TypeError, ValueError), match=place + says):
        soap.encode("SetTaskDescription", vim.Task("t"), {"description": message})


def test_a_place_is_said_once() -> None:
    with pytest.raises(ValueError, match=r"^vim.Task.UpdateProgress.percentDone takes 32 bits"):
        soap.encode(vim.Task.UpdateProgress, vim.Task("t"), {"percentDone": 1 << 31})


def test_only_objects_are_called() -> None:
    with pytest.raises(TypeError, match="CancelTask is called on a managed object, not on str"):
        soap.encode("CancelTask", cast("vim.Task", "task-1"))


def test_of_a_member_of_a_programs_own_enum_goes_out_what_it_holds() -> None:
    for state in (_Own.RUNNING, _Own.WHIM):
        written = soap.encode(vim.Task.SetTaskState, vim.Task("t"), {"state": state}).decode()
        assert f"<state>{state.value}</state>" in written
    assert "<userName>a whim</userName>" in inside(vim.TaskReasonUser(userName=_Own.WHIM))


@pytest.mark.parametrize("name", ["a b", "<a>", "", "1", "a:b", 'a"'])
def test_a_name_that_is_none_does_not_become_a_tag(name: str) -> None:
    reason = vim.TaskReason()
    reason._unknown = {name: "v"}
    with pytest.raises(ValueError, match="no name of an XML element"):
        inside(reason)
    reason = vim.TaskReason()
    reason._wire_type = name or "x y"
    with pytest.raises(ValueError, match="no name of an XML element"):
        inside(reason)


def test_methods_by_name_and_those_that_are_not_there() -> None:
    assert soap.encode("CancelTask", vim.Task("t")) == soap.encode(vim.Task.CancelTask.info, vim.Task("t"))
    with pytest.raises(LookupError, match="no method 'Unheard'"):
        soap.encode("Unheard", vim.Task("t"))
    with pytest.raises(soap.UnreadableAnswer, match="<Unheard> is no method"):
        soap.decode_request(soap.encode("CancelTask", vim.Task("t")).replace(b"CancelTask", b"Unheard"))


def test_required_fields_that_a_server_does_not_know_are_not_sent() -> None:
    from vsphere._runtime.soap.responses import encode_result

    for rank in (vim.Task.CancelTask.rank, 1):
        assert b"<truncated>" not in encode_result(ANY, PC.UpdateSet(version="1"), rank)
