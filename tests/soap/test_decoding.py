"""What answers hold: values of each kind, and what this package does not know."""

# Fakes and tests look into what programs must not.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from vsphere import Byte, Float, Long, Short, soap, vim, vmodl
from vsphere._runtime.boxes import Array
from vsphere._runtime.data_object import DataObject
from vsphere._runtime.managed_object import ManagedObject

from tests.soap.envelopes import ANY, answer, envelope, returned


def decoded(kind: str, inside: str, more: str = "") -> object:
    return soap.decode(returned(kind, inside, more), ANY)


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("xsd:string", " a &amp; b\n", " a & b\n"),
        ("xsd:string", "", ""),
        ("xsd:boolean", "true", True),
        ("xsd:boolean", "0", False),
        ("xsd:boolean", " TRUE ", True),
        ("xsd:int", " 3\n", 3),
        ("xsd:int", "-3", -3),
        ("xsd:long", "3", Long(3)),
        ("xsd:short", "3", Short(3)),
        ("xsd:byte", "3", Byte(3)),
        ("xsd:float", "0.5", Float(0.5)),
        ("xsd:double", "INF", float("inf")),
        ("xsd:unsignedInt", "4294967295", 4294967295),
        ("xsd:anyURI", "ds:///vmfs/", "ds:///vmfs/"),
        ("xsd:base64Binary", "YWJj\nZGU=", b"abcde"),
        ("xsd:dateTime", "2019-01-29T19:21:15.31294Z", datetime(2019, 1, 29, 19, 21, 15, 312940, UTC)),
        ("xsd:dateTime", "2019-01-29T19:21:15", datetime(2019, 1, 29, 19, 21, 15)),
        (
            "xsd:dateTime",
            "2019-01-29T19:21:15.123456789-05:30",
            datetime(2019, 1, 29, 19, 21, 15, 123456, timezone(-timedelta(hours=5, minutes=30))),
        ),
        ("xsd:dateTime", "2019-12-31T24:00:00Z", datetime(2020, 1, 1, tzinfo=UTC)),
        ("xsd:dateTime", "2016-12-31T23:59:60.5Z", datetime(2017, 1, 1, 0, 0, 0, 500000, UTC)),
        ("xsd:dateTime", "2024-05", datetime(2024, 5, 1)),
        ("xsd:dateTime", "2024", datetime(2024, 1, 1)),
        (" xsd:double ", "1.5", 1.5),
        ("ArrayOfInt ", "<int>3</int>", Array("int", [3])),
        ("ManagedObjectReference", "vm-1", ManagedObject("vm-1")),
        ("TaskInfoState", "running", vim.TaskInfo.State.running),
    ],
)
def test_values_say_themselves_what_they_are(kind: str, text: str, value: object) -> None:
    found = decoded(kind, text)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("kind", ["xsd:int", "xsd:boolean", "xsd:dateTime", "xsd:double"])
def test_an_empty_element_is_no_value_where_the_type_has_no_empty_one(kind: str) -> None:
    assert decoded(kind, "") is None


@pytest.mark.parametrize(
    ("kind", "text", "says"),
    [
        ("xsd:int", "three", "'three' is no int"),
        ("xsd:boolean", "yes", "'yes' is no boolean"),
        ("xsd:dateTime", "yesterday", "'yesterday' is no dateTime"),
        ("xsd:base64Binary", "YW\x7f", "is no base64Binary"),
        ("xsd:double", "1e", "'1e' is no double"),
    ],
)
def test_a_text_that_does_not_fit_is_told_with_its_place(kind: str, text: str, says: str) -> None:
    with pytest.raises(soap.UnreadableAnswer, match=f"^returnval: .*{says}"):
        decoded(kind, text)


def test_a_place_deep_inside_is_told_from_the_outside_in() -> None:
    info = "<info><key>task-1</key><progress>some</progress></info>"
    with pytest.raises(soap.UnreadableAnswer, match=r"^returnval\.value\.progress: 'some' is no int"):
        decoded("KeyAnyValue", f'<key>k</key><value xsi:type="TaskInfo">{info[6:-7]}</value>')


def test_types_are_told_by_their_name_space_and_not_by_its_prefix() -> None:
    """Here the prefixes of the API and of XML Schema are swapped, and one changes its meaning on the way."""
    swapped = 'xmlns:xsd="urn:vim25" xmlns:vim="http://www.w3.org/2001/XMLSchema"'
    body = (
        f"<v:AnythingResponse xmlns:v='urn:vim25' {swapped}>"
        "<v:returnval xsi:type='xsd:KeyAnyValue'><v:key>k</v:key>"
        "<v:value xsi:type='vim:int'>3</v:value></v:returnval></v:AnythingResponse>"
    )
    assert soap.decode(envelope(body), ANY) == vmodl.KeyAnyValue(key="k", value=3)


def test_a_box_is_a_list_that_keeps_its_name() -> None:
    found = decoded("ArrayOfString", "<string>a</string>\n\n<string></string>")
    assert isinstance(found, Array)
    assert (found, found.item) == (["a", ""], "string")
    empty = decoded("ArrayOfTaskInfo", "")
    assert isinstance(empty, Array)
    assert (empty, empty.item) == ([], "TaskInfo")


def test_boxes_of_objects_references_and_anything() -> None:
    inside = '<anyType xsi:type="xsd:long">3</anyType><anyType xsi:type="TaskReasonSystem"></anyType>'
    assert decoded("ArrayOfAnyType", inside) == [3, vim.TaskReasonSystem()]
    inside = '<ManagedObjectReference type="Task">task-1</ManagedObjectReference>'
    assert decoded("ArrayOfManagedObjectReference", inside) == [vim.Task("task-1")]
    inside = '<TaskReason xsi:type="TaskReasonUser"><userName>me</userName></TaskReason>'
    assert decoded("ArrayOfTaskReason", inside) == [vim.TaskReasonUser(userName="me")]
    inside = "<ArrayOfInt><int>3</int></ArrayOfInt>"
    assert decoded("ArrayOfArrayOfInt", inside) == [[3]]


def test_a_box_where_documents_have_an_array_is_the_array() -> None:
    box = '<returnval xsi:type="ArrayOfBoolean"><boolean>true</boolean><boolean>false</boolean></returnval>'
    method = vim.AuthorizationManager.HasPrivilegeOnEntity
    assert soap.decode(answer(box, method.name), method) == [True, False]


def test_results_by_what_the_method_documents() -> None:
    """The method follows from the answer's name where it is not told."""
    several = "<returnval>true</returnval><returnval>false</returnval>"
    assert soap.decode(answer(several, "HasPrivilegeOnEntity")) == [True, False]
    assert soap.decode(answer("", "HasPrivilegeOnEntity")) == []
    assert soap.decode(answer("", "CancelTask")) is None
    one = '<returnval type="PropertyFilter">filter-1</returnval>'
    assert soap.decode(answer(one, "CreateFilter")) == vmodl.query.PropertyCollector.Filter("filter-1")


def test_the_answer_to_a_method_that_is_not_known() -> None:
    assert soap.decode(answer('<returnval xsi:type="xsd:int">3</returnval>', "Unheard")) == 3
    several = "<returnval>a</returnval><returnval>b</returnval>"
    assert soap.decode(answer(several, "Unheard")) == ["a", "b"]
    assert soap.decode(answer("", "Unheard")) is None


def test_references_have_type_server_and_connection() -> None:
    found = decoded("ManagedObjectReference", "task-1", ' type="Task" serverGuid="4a"')
    assert isinstance(found, vim.Task)
    assert found._serverGuid == "4a"
    assert found != vim.Task("task-1")
    assert found == decoded("ManagedObjectReference", "task-1", ' type="Task" serverGuid="4a"')


def test_a_reference_to_an_object_of_an_unknown_type() -> None:
    info = '<key>task-1</key><task type="Spaceship">ship-1</task>'
    found = decoded("TaskInfo", info)
    assert isinstance(found, vim.TaskInfo)
    assert isinstance(found.task, vim.Task)
    assert repr(found.task) == "Spaceship('ship-1')"


def test_an_unknown_field_is_kept_whatever_it_holds() -> None:
    found = decoded(
        "TaskReasonUser",
        "<userName>me</userName><mood>good</mood><when xsi:type='xsd:int'>3</when>"
        "<part><a>1</a><a>2</a></part><home type='Task'>task-1</home><none></none>",
    )
    assert isinstance(found, vim.TaskReasonUser)
    assert found.userName == "me"
    assert found._unknown == {
        "mood": "good",
        "when": 3,
        "part": {"a": ["1", "2"]},
        "home": vim.Task("task-1"),
        "none": "",
    }
    assert soap.decode(soap.encode_result(ANY, found), ANY) == found


def test_what_is_unknown_comes_through_plain_data_as_it_was() -> None:
    inside = '<level>a</level><level>b</level><vm type="VirtualMachine">vm-1</vm>'
    found = decoded("Event", f'<key>3</key><added xsi:type="Added">{inside}</added>')
    assert isinstance(found, vim.event.Event)
    again = vim.event.Event.from_dict(found.to_dict())
    assert again == found
    assert soap.encode_result(ANY, again) == soap.encode_result(ANY, found)


PARTS = [
    ("<{0}><a>1</a></{0}>", {"a": "1"}),
    ("<{0}>\n <a>1</a> </{0}>", {"a": "1"}),
    ('<{0} xsi:type="xsd:string"><a>1</a></{0}>', {"a": "1"}),
    ('<{0} xsi:type="ArrayOfWhim"><Whim>1</Whim><Whim><a>2</a></Whim></{0}>', ["1", {"a": "2"}]),
]


@pytest.mark.parametrize("field", ["name", "progress", "cancelable", "queueTime", "state", "entity"])
@pytest.mark.parametrize(("said", "kept"), PARTS)
def test_parts_of_a_value_that_has_none_are_kept_as_they_are(field: str, said: str, kept: object) -> None:
    found = decoded("TaskInfo", f"{said.format(field)}<key>k</key>")
    assert isinstance(found, vim.TaskInfo)
    assert (getattr(found, field), found.key) == (kept, "k")
    sent = soap.encode_result("Fetch", found)
    assert soap.decode(sent, "Fetch") == found


@pytest.mark.parametrize("kind", ["xsd:int", "ManagedObjectReference", "TaskInfoState", "TaskReason", "Whim"])
def test_so_are_those_of_a_value_that_may_be_anything(kind: str) -> None:
    found = decoded("KeyAnyValue", f'<value xsi:type="{kind}"><a>1</a></value><key>k</key>')
    assert isinstance(found, vmodl.KeyAnyValue)
    value: object = found.value
    assert (getattr(value, "_unknown", value), found.key) == ({"a": "1"}, "k")


@pytest.mark.parametrize(
    ("vswitch", "value"),
    [
        ("<vswitch>key-1</vswitch>", "key-1"),
        ('<vswitch xsi:type="xsd:int">3</vswitch>', 3),
        ('<vswitch xsi:type="VirtualMachinePowerState">poweredOn</vswitch>', "poweredOn"),
        ('<vswitch type="Network" xsi:type="ManagedObjectReference">net-1</vswitch>', vim.Network("net-1")),
    ],
)
def test_something_else_where_documents_have_an_object_comes_through_plain_data(
    vswitch: str, value: object
) -> None:
    """Servers send keys of objects where documents say objects."""
    found = decoded("HostPortGroup", vswitch)
    assert isinstance(found, vim.host.PortGroup)
    assert found.vswitch == value
    assert vim.host.PortGroup.from_dict(found.to_dict()) == found
    assert soap.decode(soap.encode_result(ANY, found), ANY) == found
    with pytest.raises(ValueError, match="expected a"):
        vim.host.VirtualSwitch.from_dict({"_typeName": "string", "_value": "key-1"})


def test_of_a_request_they_are_refused() -> None:
    sent = soap.encode(vim.Task.SetTaskState, vim.Task("task-1"), {"state": "running"}).decode()
    with pytest.raises(soap.UnreadableAnswer, match="it has parts"):
        soap.decode_request(sent.replace("running", "<a>running</a>").encode())


def test_an_unknown_type_becomes_what_its_place_documents() -> None:
    inside = (
        '<key>task-1</key><reason xsi:type="TaskReasonWhim"><whim>w</whim></reason><state>running</state>'
    )
    found = decoded("TaskInfo", inside)
    assert isinstance(found, vim.TaskInfo)
    assert type(found.reason) is vim.TaskReason
    assert (found.reason._wire_type, found.reason._unknown) == ("TaskReasonWhim", {"whim": "w"})
    assert found.state == vim.TaskInfo.State.running


def test_an_unknown_type_where_anything_may_stand() -> None:
    found = decoded("KeyAnyValue", '<key>k</key><value xsi:type="Whim"><whim>w</whim></value>')
    assert isinstance(found, vmodl.KeyAnyValue)
    assert type(found.value) is DataObject
    assert (found.value._wire_type, found.value._unknown) == ("Whim", {"whim": "w"})
    assert decoded("WhimKind", "good") == {"_typeName": "WhimKind", "_value": "good"}


@pytest.mark.parametrize("text", ["", "dreaming"])
def test_an_enum_value_that_is_not_known_is_kept(text: str) -> None:
    found = decoded("TaskInfo", f"<key>task-1</key><state>{text}</state><cancelled>true</cancelled>")
    assert isinstance(found, vim.TaskInfo)
    assert found.state == text
    assert isinstance(found.state, vim.TaskInfo.State)
    assert not found.state.known
    assert found.cancelled


def test_an_element_that_says_it_is_nil_is_no_value() -> None:
    nil = ' xsi:nil="true"'
    inside = f"<key{nil}/><state{nil}/><reason{nil}/><progress{nil}/><entity{nil}/><completeTime{nil}/>"
    found = decoded("TaskInfo", inside)
    assert found == vim.TaskInfo()


def test_a_data_object_of_which_only_the_key_came_is_that_key() -> None:
    """Servers send the keys of objects that are elsewhere in the same answer."""
    found = decoded("TaskInfo", "<key>task-1</key><reason>key-7</reason>")
    assert isinstance(found, vim.TaskInfo)
    assert vars(found)["reason"] == "key-7"


def test_an_answer_of_another_name_is_told_with_what_came() -> None:
    with pytest.raises(soap.UnreadableAnswer, match=r"<LogoutResponse> came, .* no answer to CancelTask"):
        soap.decode(answer("", "Logout"), vim.Task.CancelTask)
    with pytest.raises(soap.UnreadableAnswer, match=r"<UnheardResponse> came, .* no answer to CancelTask"):
        soap.decode(answer("", "Unheard"), vim.Task.CancelTask)
    with pytest.raises(soap.UnreadableAnswer, match=r"<CancelTask> came, .* no answer to CancelTask"):
        soap.decode(answer("", "CancelTask").replace(b"Response", b""), vim.Task.CancelTask)


def test_an_answer_to_another_method_that_gives_back_the_same_is_one() -> None:
    """As a recorded server answers LoginBySSPI."""
    key = "<returnval><key>key-1</key></returnval>"
    found = soap.decode(answer(key, "Login"), vim.SessionManager.LoginBySSPI)
    assert found == vim.UserSession(key="key-1")


def test_comments_instructions_and_other_quotes_say_nothing() -> None:
    data = returned("xsd:string", "a<!-- no -->b<?no no?><![CDATA[<c>]]>").replace(b'"', b"'")
    assert soap.decode(data, ANY) == "ab<c>"


def test_other_encodings_and_the_other_version_of_soap() -> None:
    text = returned("xsd:string", "é").decode()
    assert soap.decode(text.replace("UTF-8", "ISO-8859-1").encode("latin-1"), ANY) == "é"
    assert soap.decode(text.replace("UTF-8", "UTF-16").encode("utf-16"), ANY) == "é"
    newer = text.replace(
        "http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope"
    )
    assert soap.decode(newer.encode(), ANY) == "é"
