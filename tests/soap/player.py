"""A server that plays a recorded session back.

A call is answered by what the recording has of it: the same method on the same object, one answer after the
other. Of properties it tells what any answer of the recording knows of that object, by whatever method the
recorded client had read it, and also where it had read more than is asked for.
"""

# Fakes and tests look into what programs must not.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import re
from collections import defaultdict
from operator import attrgetter
from typing import cast

from vsphere import soap, vmodl
from vsphere._runtime.faults import Fault
from vsphere._runtime.managed_object import ManagedObject

from tests.soap.canned import http
from tests.soap.recordings import Recorded

PC = vmodl.query.PropertyCollector
_READING = ("Fetch", "RetrieveProperties", "RetrievePropertiesEx")
_COOKIE = re.compile(r"^[^;]*")


class Player:
    """Answers requests by a recording.

    Args:
        recording: The requests and answers of the session.

    Attributes:
        misses: Calls that the recording does not know.
    """

    def __init__(self, recording: list[Recorded]) -> None:
        self.misses: list[str] = []
        self._files = {each.path: each for each in recording if not each.request}
        self._answers: dict[tuple[str, str], list[Recorded]] = defaultdict(list)
        self._properties: dict[tuple[str, str], list[object]] = defaultdict(list)
        for each in recording:
            if each.request:
                self._learn(each)

    def answer(self, request: bytes) -> bytes:
        """The answer to a request."""
        if request.startswith(b"GET"):
            found = self._files.get(request.split()[1].decode().replace("//", "/"))
            return http(found.answer.encode()) if found else http(b"not here", "404 Not Found")
        call = soap.decode_request(request.partition(b"\r\n\r\n")[2])
        if call.method in _READING:
            return http(soap.encode_result(call.method, self._read(call)))
        recorded = self._answers.get((call.method, call.target._moId))
        if not recorded:
            self.misses.append(f"{call.method} of {call.target!r}")
            return http(
                soap.encode_fault(vmodl.fault.NotSupported("not recorded")), "500 Internal Server Error"
            )
        found = recorded.pop(0) if len(recorded) > 1 else recorded[0]
        status = "200 OK" if found.status == 200 else f"{found.status} Internal Server Error"
        return http(found.answer.encode(), status, [f"Set-Cookie: {each}" for each in found.cookies])

    def _learn(self, recorded: Recorded) -> None:
        call = soap.decode_request(recorded.request.encode())
        self._answers[call.method, call.target._moId].append(recorded)
        if call.method not in _READING:
            return
        try:
            result = soap.decode(recorded.answer.encode(), call.method)
        except Fault as fault:
            result = fault
        if call.method == "Fetch":
            self._properties[call.target._moId, cast(str, call.arguments["prop"])].append(result)
            return
        if isinstance(result, Fault):
            return
        contents = result.objects if isinstance(result, PC.RetrieveResult) else result
        for content in cast("list[PC.ObjectContent]", contents or []):
            for change in content.propSet:
                self._properties[content.obj._moId, change.name].append(change.val)
            for missing in content.missingSet:
                self._properties[content.obj._moId, missing.path].append(missing.fault)

    def _read(self, call: soap.Request) -> object:
        """What is known of the objects that a client asks for."""
        specs = cast("list[PC.FilterSpec]", call.arguments["specSet"])
        contents: list[PC.ObjectContent] = []
        for spec in specs:
            paths = [path for each in spec.propSet for path in each.pathSet]
            for each in spec.objectSet:
                contents += [self._content(target, paths) for target in self._targets(each)]
        return contents if call.method == "RetrieveProperties" else PC.RetrieveResult(objects=contents)

    def _targets(self, spec: PC.ObjectSpec) -> list[ManagedObject]:
        """The object that a client begins with, unless it wants to skip it, and those one step away."""
        found = [] if spec.skip else [spec.obj]
        kinds = {each.__name__ for each in type(spec.obj).__mro__}
        for way in spec.selectSet:
            if isinstance(way, PC.TraversalSpec) and str(way.type) in kinds:
                value = self._value(spec.obj, way.path)
                some = cast("list[object]", value if isinstance(value, list) else [value])
                found += [each for each in some if isinstance(each, ManagedObject)]
        return found

    def _content(self, target: ManagedObject, paths: list[str]) -> PC.ObjectContent:
        content = PC.ObjectContent(obj=target)
        for path in paths:
            value = self._value(target, path)
            if isinstance(value, vmodl.MethodFault):
                content.missingSet.append(PC.MissingProperty(path=path, fault=value))
            elif value is not None:
                content.propSet.append(vmodl.DynamicProperty(name=path, val=value))
        return content

    def _value(self, target: ManagedObject, path: str) -> object:
        """The next recorded value of a property, or a part of a larger one; None where it is unset."""
        known, inside = path, ""
        while (target._moId, known) not in self._properties:
            known, _, last = known.rpartition(".")
            inside = f"{last}.{inside}" if inside else last
            if not known:
                self.misses.append(f"{path} of {target!r}")
                return None
        values = self._properties[target._moId, known]
        value = values.pop(0) if len(values) > 1 else values[0]
        return attrgetter(inside)(value) if inside and value is not None else value
