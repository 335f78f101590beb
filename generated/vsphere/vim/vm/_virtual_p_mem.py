# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.VirtualPMem``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.VirtualPMem",
    wire_name="VirtualMachineVirtualPMem",
    since="vim.version.v7_0_3_0",
    rank=24,
    properties=lambda: (
        _rt.Property(
            "snapshotMode", "string", optional=True, since="vim.version.v7_0_3_0", rank=24
        ),
    ),
)
class VirtualPMem(vmodl.DynamicData):
    """The data object ``vim.vm.VirtualPMem``, on the wire ``VirtualMachineVirtualPMem``.

    Fields:
        - ``snapshotMode``: ``string``, optional.

    Since:
        vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

    Source:
        ``vim/vm/VirtualPMem.rst``
    """

    @_rt.enum(
        "vim.vm.VirtualPMem.SnapshotMode",
        wire_name="VirtualMachineVirtualPMemSnapshotMode",
        since="vim.version.v7_0_3_0",
        rank=24,
    )
    class SnapshotMode(_rt.VimEnum):
        """The enum ``vim.vm.VirtualPMem.SnapshotMode``, on the wire ``VirtualMachineVirtualPMemSnapshotMode``.

        Since:
            vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

        Source:
            ``vim/vm/VirtualPMem/SnapshotMode.rst``
        """

        independent_persistent = "independent_persistent"
        """The value ``independent_persistent``."""
        independent_eraseonrevert = "independent_eraseonrevert"
        """The value ``independent_eraseonrevert``."""

    snapshotMode: str | None = None
    """``string``, optional. Since vSphere API 7.0.3.0."""
