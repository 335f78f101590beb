# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ExtensionManager``: the extensions that clients have registered, with their kinds of tasks."""

from __future__ import annotations

from ...data_object import DataObject
from ...managed_object import ManagedObject
from ..core.calls import Call
from ..core.generated_types import is_a, read
from ..core.world import ServerObject, World


class ExtensionManager(ServerObject):
    """The extension manager."""

    def __init__(self, world: World, ref: ManagedObject) -> None:
        super().__init__(world, ref)
        self.properties = {"extensionList": lambda client: list(world.registered.values())}
        self.methods = {
            "RegisterExtension": self._register,
            "UpdateExtension": self._update,
            "UnregisterExtension": self._unregister,
            "FindExtension": lambda call: world.registered.get(call.get("extensionKey", str)),
        }

    def _register(self, call: Call) -> None:
        """Take in an extension of a key that is new."""
        key, extension = self._given(call)
        if key in self.world.registered:
            raise call.invalid("extension.key")
        self._keep(key, extension)

    def _update(self, call: Call) -> None:
        key, extension = self._given(call)
        self._known(key)
        self._keep(key, extension)

    def _unregister(self, call: Call) -> None:
        key = call.get("extensionKey", str)
        self._known(key)
        del self.world.registered[key]
        self.world.changed()

    def _given(self, call: Call) -> tuple[str, DataObject]:
        """The extension that a call brings, and its key."""
        extension = call.get("extension", DataObject)
        if not is_a(extension, "vim.Extension"):
            raise call.invalid("extension")
        key: object = read(extension, "key")
        if not isinstance(key, str) or not key:
            raise call.invalid("extension.key")
        return key, extension

    def _known(self, key: str) -> None:
        if key not in self.world.registered:
            raise self.world.types.fault("vim.fault.NotFound", f"there is no extension {key}")

    def _keep(self, key: str, extension: DataObject) -> None:
        self.world.registered[key] = extension
        self.world.changed()


def brings(extension: DataObject, kind: str) -> bool:
    """Whether an extension brings a kind of task."""
    listed: list[object] = read(extension, "taskList") or []
    return any(read(each, "taskID") == kind for each in listed)
