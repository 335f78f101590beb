"""What users of other clients have reported, tried over the wire: what no other test here says already."""

# Fakes and tests look into what programs must not.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import gzip
import socket
import ssl
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any, cast

import pytest
from vsphere import Long, connect, soap, vim, vmodl
from vsphere._runtime.soap.told import documented

from tests.soap.canned import CERTIFICATES, Canned, http
from tests.soap.envelopes import answer, returned
from tests.soap.servers import LOGIN, PC, Server

NASTY = "a&b<c>d\"e'f\tg\u00e9\U0001f600 ]]>"


def read(call: soap.Request) -> object:
    """Each task is called as its id says."""
    [spec] = cast("list[PC.FilterSpec]", call.arguments["specSet"])
    task = spec.objectSet[0].obj
    info = vim.TaskInfo(key=task._moId, task=vim.Task(task._moId), state="running", descriptionId="d\u00e9")
    change = vmodl.DynamicProperty(name="info", val=info)
    return PC.RetrieveResult(objects=[PC.ObjectContent(obj=task, propSet=[change])])


def reading() -> Server:
    return Server({"RetrievePropertiesEx": read})


def test_types_that_nobody_knows_do_not_disturb_the_rest_of_an_answer() -> None:
    whim = '<val xsi:type="Whim"><whim>w</whim></val>'
    device = '<VirtualDevice xsi:type="VirtualWhim"><key>4</key><whim>w</whim></VirtualDevice>'
    changes = (
        f"<changeSet><name>config</name><op>assign</op>{whim}</changeSet>"
        "<changeSet><name>config.hardware.device</name><op>assign</op>"
        f'<val xsi:type="ArrayOfVirtualDevice">{device}<VirtualDevice><key>5</key></VirtualDevice></val>'
        "</changeSet><changeSet><name>parent</name><op>assign</op>"
        '<val xsi:type="ManagedObjectReference" type="Whim">w-1</val></changeSet>'
        "<changeSet><name>name</name><op>assign</op><val xsi:type='xsd:string'>vm</val></changeSet>"
    )
    update = (
        '<filterSet><filter type="PropertyFilter">f-1</filter><objectSet><kind>enter</kind>'
        f'<obj type="VirtualMachine">vm-1</obj>{changes}</objectSet></filterSet>'
    )
    found = soap.decode(
        answer(f"<returnval><version>1</version>{update}</returnval>", "WaitForUpdatesEx"), "WaitForUpdatesEx"
    )
    assert isinstance(found, PC.UpdateSet)
    [told] = found.filterSet[0].objectSet
    # Any: a property may hold whatever there is.
    values: list[Any] = [each.val for each in told.changeSet]
    config, devices, parent, name = values
    assert type(config) is vim.vm.ConfigInfo  # which the property is documented to be
    assert config._wire_type == "Whim"
    assert config._unknown == {"whim": "w"}
    assert [type(each) for each in devices] == [vim.vm.device.VirtualDevice] * 2
    assert [(each.key, each._wire_type) for each in devices] == [(4, "VirtualWhim"), (5, None)]
    assert (parent._moId, parent._wire_type, name) == ("w-1", "Whim", "vm")


def test_a_long_that_was_read_is_written_as_one() -> None:
    found = soap.decode(returned("OptionValue", '<key>k</key><value xsi:type="xsd:long">3</value>'))
    assert isinstance(found, vim.option.OptionValue)
    assert (type(found.value), found.value) == (Long, 3)
    sent = soap.encode(
        vim.option.OptionManager.UpdateOptions, vim.option.OptionManager("o"), {"changedValue": [found]}
    )
    assert b'<value xsi:type="xsd:long">3</value>' in sent


def loosely(body: bytes) -> bytes:
    """The same document as another server writes it: blank lines between elements, single quotes, packed."""
    head, _, rest = body.partition(b"?>\n")
    assert head
    return gzip.compress(b"<?xml version='1.0'?>\n\n" + rest.replace(b"><", b">\n\n  <").replace(b'"', b"'"))


def test_a_session_on_a_server_that_writes_loosely_and_packs() -> None:
    server = reading()

    def said(request: bytes) -> bytes:
        head, _, body = server.answer(request).partition(b"\r\n\r\n")
        if request.startswith(b"GET"):
            return head + b"\r\n\r\n" + body
        cookies = [line.decode() for line in head.split(b"\r\n") if line.startswith(b"Set-Cookie")]
        return http(loosely(body), headers=["Content-Encoding: gzip", *cookies])

    with Canned(said) as line, connect(line.url, "ann", "s&cret") as session:
        info = vim.Task("task-1", session.stub).info
        assert (info.key, info.state, info.descriptionId) == ("task-1", "running", "d\u00e9")


def test_whatever_a_name_or_a_password_has_in_it_arrives() -> None:
    seen: list[object] = []

    def log_in(call: soap.Request) -> object:
        seen.append(call.arguments)
        return LOGIN

    with Canned(Server({"Login": log_in}).answer) as line:
        connect(line.url, NASTY, NASTY[::-1]).close()
        assert seen == [{"userName": NASTY, "password": NASTY[::-1]}]
        with pytest.raises(ValueError, match=r"Login\(userName\): XML cannot carry") as caught:
            connect(line.url, f"{NASTY}\x1b", "x")
        assert NASTY not in str(caught.value)


def test_a_silent_port_ends_the_attempt_in_time() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        where = f"127.0.0.1:{silent.getsockname()[1]}"
        with pytest.raises(soap.TimeUp, match=f"connecting to {where} took longer than 0.1 s"):
            connect(where, "ann", "s&cret", connect_timeout=0.1, timeout=0.1)
        with pytest.raises(soap.TimeUp, match=r"the answer took longer than 0\.1 s"):
            connect(f"http://{where}", "ann", "s&cret", connect_timeout=0.1, timeout=0.1)


def test_threads_do_not_wait_for_each_other_and_get_each_its_own() -> None:
    many = 64
    together = Barrier(many, timeout=60)
    one, two = reading(), Server()

    def said(request: bytes) -> bytes:
        if b"<RetrievePropertiesEx " in request:
            together.wait()  # no answer before all have asked
        return one.answer(request)

    with Canned(said) as here, Canned(two.answer) as there:
        with connect(here.url, "ann", "s&cret") as session, connect(there.url, "ann", "s&cret"):
            tasks = [vim.Task(f"task-{number}", session.stub) for number in range(many)]
            with ThreadPoolExecutor(many) as threads:
                assert list(threads.map(key_of, tasks)) == [each._moId for each in tasks]
        assert one.names.count("RetrievePropertiesEx") == many
        assert two.names == ["RetrieveServiceContent", "Login", "Logout"]


def key_of(task: vim.Task) -> str:
    return task.info.key


STRICT = ssl.VERIFY_X509_STRICT


def test_an_authority_that_newer_pythons_refuse_is_trusted_with_an_option(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As Python does since 3.13 by itself."""
    usual = ssl.create_default_context

    def strict(cafile: str | None = None, capath: str | None = None) -> ssl.SSLContext:
        context = usual(cafile=cafile, capath=capath)
        context.verify_flags |= STRICT
        return context

    monkeypatch.setattr(ssl, "create_default_context", strict)
    loose = CERTIFICATES / "loose_authority.pem"
    with Canned(Server().answer, certificate="loose") as line:
        with pytest.raises(soap.CertificateRefused, match=r"strict=False accepts authorities"):
            connect(line.url, ca=loose)
        connect(line.url, ca=loose, strict=False).close()


@pytest.mark.parametrize(
    ("path", "type"),
    [
        ("config", "vim.vm.ConfigInfo"),
        ("config.hardware.device[4000]", "vim.vm.device.VirtualDevice"),
        ("config.hardware.device[4000].backing", "vim.vm.device.VirtualDevice.BackingInfo"),
        ("runtime.powerState", "vim.VirtualMachine.PowerState"),
        ("config.hardware.device", None),
        ("parent.name", None),
        ("whim", None),
        ("", None),
        ("." * 100, None),
    ],
)
def test_what_a_property_is_documented_to_be_is_told_by_its_path(path: str, type: str | None) -> None:
    assert documented(vim.VirtualMachine._info, path) == type


@pytest.mark.parametrize("owner", ["VirtualMachine", "Whim"])
def test_a_value_without_a_known_type_of_an_object_of_any_type(owner: str) -> None:
    state = '<propSet><name>runtime.powerState</name><val xsi:type="Whims">asleep</val></propSet>'
    name = "<propSet><name>name</name><val xsi:type='Whim'>vm</val></propSet>"
    contents = f'<returnval><obj type="{owner}">vm-1</obj>{state * 2}{name}</returnval>'
    found = soap.decode(answer(contents, "RetrieveProperties"), "RetrieveProperties")
    [content] = cast("list[PC.ObjectContent]", found)
    first, second, third = (each.val for each in content.propSet)
    assert first == second
    if owner == "VirtualMachine":
        assert isinstance(first, vim.VirtualMachine.PowerState)
        assert (str(first), first.known, third) == ("asleep", False, "vm")
    else:
        assert first == {"_typeName": "Whims", "_value": "asleep"}


def test_an_object_of_another_type_where_a_property_should_be_told_stays_what_it_is() -> None:
    state = '<propSet><name>runtime.powerState</name><val xsi:type="Whims">asleep</val></propSet>'
    info = '<propSet xsi:type="TaskInfo"><name>guest</name><val>v</val></propSet>'
    contents = f'<returnval><obj type="VirtualMachine">vm-1</obj>{info}{state}</returnval>'
    found = soap.decode(answer(contents, "RetrieveProperties"), "RetrieveProperties")
    [content] = cast("list[PC.ObjectContent]", found)
    first, second = cast("list[object]", content.propSet)
    assert isinstance(first, vim.TaskInfo)
    assert isinstance(second, vmodl.DynamicProperty)
    assert isinstance(second.val, vim.VirtualMachine.PowerState)


@pytest.mark.parametrize(
    ("name", "inside"),
    [
        ("runtime.memoryOverhead", "many"),
        ("runtime.memoryOverhead", "<whim>w</whim>"),
        ("name", "<whim>w</whim>"),
        ("runtime.powerState", "<whim>w</whim>"),
        ("config", "<hardware><numCPU>many</numCPU></hardware>"),
        ("config", "sleepy"),
    ],
)
def test_a_value_that_is_not_what_the_property_is_documented_to_be_stays_what_it_is(
    name: str, inside: str
) -> None:
    told = f'<propSet><name>{name}</name><val xsi:type="Whim">{inside}</val></propSet>'
    contents = f'<returnval><obj type="VirtualMachine">vm-1</obj>{told}</returnval>'
    found = soap.decode(answer(contents, "RetrieveProperties"), "RetrieveProperties")
    alone = soap.decode(returned("KeyAnyValue", f'<value xsi:type="Whim">{inside}</value>'))
    [content] = cast("list[PC.ObjectContent]", found)
    assert isinstance(alone, vmodl.KeyAnyValue)
    assert content.propSet[0].val == alone.value
