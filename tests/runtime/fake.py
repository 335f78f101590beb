"""A transport for tests: it answers from dictionaries and remembers what it was asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.runtime.sample import GatePolicy, Version, versions
from tests.runtime.sample._runtime import ManagedObject, MethodInfo


@dataclass
class FakeStub:
    rank: int = 3
    policy: GatePolicy = GatePolicy.STRICT
    server: str = "corner shop"
    properties: dict[str, Any] = field(default_factory=dict[str, Any])  # Any: values of any property
    results: dict[str, Any] = field(default_factory=dict[str, Any])  # Any: results of any method
    calls: list[tuple[str, dict[str, object]]] = field(default_factory=list[tuple[str, dict[str, object]]])

    @property
    def version(self) -> Version:
        known = versions()
        return known[self.rank - 1] if self.rank <= len(known) else Version("shop.version.next", "Shop 9.0")

    # Any: as the protocol says.
    def invoke(self, target: ManagedObject, method: MethodInfo, arguments: Mapping[str, object]) -> Any:
        self.calls.append((method.name, dict(arguments)))
        return self.results.get(method.name)

    # Any: as the protocol says.
    def fetch(self, target: ManagedObject, paths: Sequence[str]) -> Mapping[str, Any]:
        return {path: self.properties[path] for path in paths if path in self.properties}
