# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ServiceInstance``: where clients begin."""

from __future__ import annotations

from ...data_object import DataObject
from ...managed_object import ManagedObject
from .calls import Call
from .world import ServerObject, World


class ServiceInstance(ServerObject):
    """The root object."""

    def __init__(self, world: World, ref: ManagedObject) -> None:
        super().__init__(world, ref)
        self.properties = {
            "content": lambda client: self._content(),
            "serverClock": lambda client: world.date(0.0),  # it follows no change, for the clock never jumps
        }
        self.methods = {
            "CurrentTime": self._current_time,
            "RetrieveServiceContent": lambda call: self._content(),
            "RetrieveProductComponents": lambda call: [],
        }

    def _current_time(self, call: Call) -> object:
        return self.world.date(self.world.now())

    def _content(self) -> DataObject:
        return self.world.types.make(
            "vim.ServiceInstanceContent",
            rootFolder=self.world.inventory.root.ref,
            about=self._about(),
            **self.world.entry_points,
        )

    def _about(self) -> DataObject:
        """What the server says about itself."""
        number = self.world.version.number or self.world.version.name
        return self.world.types.make(
            "vim.AboutInfo",
            name="Task simulator",
            fullName=f"Task simulator, API {number}",
            vendor="vim-codegen",
            version=number,
            build="0",
            osType="in-process",
            productLineId="vpx",
            apiType="VirtualCenter",
            apiVersion=number,
            instanceUuid=self.world.name,
        )
