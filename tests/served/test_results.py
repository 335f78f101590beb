"""What goes over the network says itself which type it is of, as documents have it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from http.client import HTTPConnection

import pytest
from vsphere import soap, vim, vmodl
from vsphere._runtime.soap.names import FETCH, Callee
from vsphere.simulator import Server

from tests.served.ways import ANN, PASSWORD, made

PC = vmodl.query.PropertyCollector
DISK = vim.vm.device.VirtualDisk(key=2000, capacityInKB=3, controllerKey=1000)
CARD = vim.vm.device.VirtualE1000(key=4000)


OPTIONS = PC.RetrieveOptions()


class Raw:
    """A login that sees bytes.

    Args:
        server: The server.
        port: Where it listens.
    """

    def __init__(self, server: Server, port: int) -> None:
        self.machine = server.add_entity(
            "vim.VirtualMachine",
            "rich",
            **{"config.hardware.device": [DISK, CARD], "config.hardware.memoryMB": 8, "network": []},
        )
        self.store = server.add_entity("vim.Datastore", "store", **{"summary.capacity": 5})
        self.port = port
        self.cookie = ""
        login = {"userName": ANN, "password": PASSWORD}
        self.call("Login", vim.SessionManager("SessionManager"), login)

    def call(self, method: Callee, target: vmodl.ManagedObject, arguments: Mapping[str, object]) -> str:
        """The body of an answer."""
        headers = {"Cookie": self.cookie} if self.cookie else {}
        connection = HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.request("POST", "/sdk", soap.encode(method, target, arguments), headers)
        answer = connection.getresponse()
        self.cookie = (answer.headers.get("Set-Cookie") or self.cookie).partition(";")[0]
        body = answer.read().decode()
        connection.close()
        assert answer.status == 200, body
        return body

    def collected(self, target: vmodl.ManagedObject, *paths: str) -> dict[str, str]:
        """Properties of an object as the collector tells them: each from behind its element's name."""
        spec = PC.FilterSpec(
            propSet=[PC.PropertySpec(type=type(target), pathSet=paths)],
            objectSet=[PC.ObjectSpec(obj=target)],
        )
        arguments: dict[str, object] = {"specSet": [spec], "options": OPTIONS}
        body = self.call("RetrievePropertiesEx", PC("propertyCollector"), arguments)
        return dict(re.findall(r"<propSet><name>(.*?)</name><val(.*?)</propSet>", body))

    def fetched(self, target: vmodl.ManagedObject, name: str) -> str:
        """A property as pyVmomi asks for it, from behind the name of its element."""
        body = self.call(FETCH, target, {"prop": name})
        return body.partition("<returnval")[2].partition("</FetchResponse>")[0]


@pytest.fixture(scope="module")
def raw() -> Iterator[Raw]:
    server = made("8.0.3.0")
    with server.serve() as line:
        yield Raw(server, line.port)


def test_lists_say_what_they_hold_also_when_they_are_empty(raw: Raw) -> None:
    found = raw.collected(raw.machine, "network", "config.hardware.device", "config.hardware.memoryMB")
    assert found["network"] == ' xsi:type="ArrayOfManagedObjectReference"></val>'
    devices = found["config.hardware.device"]
    assert devices.startswith(' xsi:type="ArrayOfVirtualDevice"><VirtualDevice xsi:type="VirtualDisk">')
    assert '<VirtualDevice xsi:type="VirtualE1000">' in devices
    assert found["config.hardware.memoryMB"] == ' xsi:type="xsd:int">8</val>'
    assert raw.fetched(raw.machine, "network") == ' xsi:type="ArrayOfManagedObjectReference"></returnval>'


def test_numbers_say_how_wide_they_are(raw: Raw) -> None:
    found = raw.collected(raw.store, "summary.capacity", "name")
    assert found == {
        "summary.capacity": ' xsi:type="xsd:long">5</val>',
        "name": ' xsi:type="xsd:string">store</val>',
    }


def test_an_element_of_a_list_is_no_list(raw: Raw) -> None:
    found = raw.collected(raw.machine, 'config.hardware.device["2000"]', 'config.hardware.device["2000"].key')
    disk, key = found.values()
    assert disk.startswith(' xsi:type="VirtualDisk"><key>2000</key>')
    assert key == ' xsi:type="xsd:int">2000</val>'


def test_a_property_that_is_unset_is_left_out(raw: Raw) -> None:
    assert raw.fetched(raw.machine, "resourcePool") == ""
    assert raw.collected(raw.machine, "resourcePool") == {}
