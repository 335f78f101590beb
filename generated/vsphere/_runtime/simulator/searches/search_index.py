# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.SearchIndex``: finding entities by name, path, UUID, address or file."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from urllib.parse import unquote

from ...managed_object import ManagedObject
from ..core import paths
from ..core.calls import Call
from ..core.generated_types import find_managed
from ..core.inventory import Entity
from ..core.lookups import entity_of
from ..core.object_type import ObjectType
from ..core.world import ServerObject, World

_MACHINE, _HOST = "vim.VirtualMachine", "vim.HostSystem"
_BIOS_UUID = ("config.uuid", "summary.config.uuid")
_INSTANCE_UUID = ("config.instanceUuid", "summary.config.instanceUuid")
_HOST_UUID = ("hardware.systemInfo.uuid", "summary.hardware.uuid")
_MACHINE_NAME = ("guest.hostName", "summary.guest.hostName")
_MACHINE_ADDRESS = ("guest.ipAddress", "summary.guest.ipAddress")
_HOST_NAME = ("name", "summary.config.name")
_HOST_ADDRESS = ("summary.managementServerIp", "name")
_FILE = ("config.files.vmPathName", "summary.config.vmPathName")


class SearchIndex(ServerObject):
    """The search index; it finds what the caller may see."""

    def __init__(self, world: World, ref: ManagedObject) -> None:
        super().__init__(world, ref)
        self.methods = {
            "FindChild": self._find_child,
            "FindByInventoryPath": self._find_by_path,
            "FindByDatastorePath": lambda call: _first(self._by_file(call)),
            "FindByUuid": lambda call: _first(self._by_uuid(call)),
            "FindAllByUuid": self._by_uuid,
            "FindByDnsName": lambda call: _first(self._by_name(call)),
            "FindAllByDnsName": self._by_name,
            "FindByIp": lambda call: _first(self._by_address(call)),
            "FindAllByIp": self._by_address,
        }

    def _find_child(self, call: Call) -> ManagedObject | None:
        entity = entity_of(self.world, call.get("entity", ManagedObject))
        found = self._child(call, entity, call.get("name", str))
        return found.ref if found else None

    def _find_by_path(self, call: Call) -> ManagedObject | None:
        """Names from below the root on, with what they have of slashes escaped as entities' names are."""
        at: Entity | None = self.world.inventory.root
        for step in call.get("inventoryPath", str).split("/"):
            at = self._child(call, at, step) if at and step else at
        return at.ref if at else None

    def _child(self, call: Call, parent: Entity, name: str) -> Entity | None:
        wanted = unquote(name)
        children = self.world.inventory.children(parent.id, call.login)
        return next((each for each in children if unquote(each.name) == wanted), None)

    def _by_uuid(self, call: Call) -> list[ManagedObject]:
        wanted = call.get("uuid", str).lower()
        machine = _INSTANCE_UUID if call.optional("instanceUuid", bool) else _BIOS_UUID
        return self._found(call, machine, _HOST_UUID, lambda value: value.lower() == wanted)

    def _by_name(self, call: Call) -> list[ManagedObject]:
        wanted = call.get("dnsName", str).lower()
        return self._found(call, _MACHINE_NAME, _HOST_NAME, lambda value: value.lower() == wanted)

    def _by_address(self, call: Call) -> list[ManagedObject]:
        wanted = call.get("ip", str)
        return self._found(call, _MACHINE_ADDRESS, _HOST_ADDRESS, lambda value: value == wanted)

    def _by_file(self, call: Call) -> list[ManagedObject]:
        wanted = call.get("path", str)
        if not wanted.startswith("[") or "]" not in wanted:
            raise self.world.types.fault("vim.fault.InvalidDatastore", f"{wanted!r} names no datastore")
        machines = self._candidates(call, _MACHINE)
        return [each.ref for each in machines if wanted in self._values(call, each, _FILE)]

    def _found(
        self, call: Call, machine: Iterable[str], host: Iterable[str], test: Callable[[str], bool]
    ) -> list[ManagedObject]:
        """The machines or hosts, as the call says, one of whose values passes a test."""
        machines = call.get("vmSearch", bool)
        where = tuple(machine if machines else host)
        candidates = self._candidates(call, _MACHINE if machines else _HOST)
        return [each.ref for each in candidates if any(map(test, self._values(call, each, where)))]

    def _candidates(self, call: Call, type_name: str) -> list[Entity]:
        """The entities of a type that the caller may see, in the datacenter that the call says."""
        cls = find_managed(type_name)
        inventory, center = self.world.inventory, call.optional("datacenter", ManagedObject)
        top = entity_of(self.world, center) if center is not None else None
        return [
            each
            for each in inventory.all()
            if cls is not None
            and ObjectType(cls).covers(each)
            and inventory.visible(each, call.login)
            and (top is None or top.id in inventory.above(each.id))
        ]

    def _values(self, call: Call, entity: Entity, where: Iterable[str]) -> list[str]:
        """The values of an entity at several paths, those that are set."""
        read = (paths.follow(entity.read(paths.root_of(path), call.login), path) for path in where)
        return [value for value in read if isinstance(value, str)]


def _first(found: list[ManagedObject]) -> ManagedObject | None:
    return found[0] if found else None
