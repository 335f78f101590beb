# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.UnresolvedVmfsExtent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.UnresolvedVmfsExtent",
    wire_name="HostUnresolvedVmfsExtent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("device", "vim.host.ScsiDisk.Partition", since="vim.version.version5", rank=5),
        _rt.Property("devicePath", "string", since="vim.version.version5", rank=5),
        _rt.Property("vmfsUuid", "string", since="vim.version.version5", rank=5),
        _rt.Property("isHeadExtent", "boolean", since="vim.version.version5", rank=5),
        _rt.Property("ordinal", "int", since="vim.version.version5", rank=5),
        _rt.Property("startBlock", "int", since="vim.version.version5", rank=5),
        _rt.Property("endBlock", "int", since="vim.version.version5", rank=5),
        _rt.Property("reason", "string", since="vim.version.version5", rank=5),
    ),
)
class UnresolvedVmfsExtent(vmodl.DynamicData):
    """The data object ``vim.host.UnresolvedVmfsExtent``, on the wire ``HostUnresolvedVmfsExtent``.

    Fields:
        - ``device``: ``vim.host.ScsiDisk.Partition``, required.
        - ``devicePath``: ``string``, required.
        - ``vmfsUuid``: ``string``, required.
        - ``isHeadExtent``: ``boolean``, required.
        - ``ordinal``: ``int``, required.
        - ``startBlock``: ``int``, required.
        - ``endBlock``: ``int``, required.
        - ``reason``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/UnresolvedVmfsExtent.rst``
    """

    @_rt.enum(
        "vim.host.UnresolvedVmfsExtent.UnresolvedReason",
        wire_name="HostUnresolvedVmfsExtentUnresolvedReason",
        since="vim.version.version5",
        rank=5,
    )
    class UnresolvedReason(_rt.VimEnum):
        """The enum ``vim.host.UnresolvedVmfsExtent.UnresolvedReason``, on the wire ``HostUnresolvedVmfsExtentUnresolvedReason``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/UnresolvedVmfsExtent/UnresolvedReason.rst``
        """

        diskIdMismatch = "diskIdMismatch"
        """The value ``diskIdMismatch``."""
        uuidConflict = "uuidConflict"
        """The value ``uuidConflict``."""

    device: vim.host.ScsiDisk.Partition = _rt.UNSET
    """``vim.host.ScsiDisk.Partition``, required. Since vSphere API 4.0."""
    devicePath: str = ""
    """``string``, required. Since vSphere API 4.0."""
    vmfsUuid: str = ""
    """``string``, required. Since vSphere API 4.0."""
    isHeadExtent: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    ordinal: int = 0
    """``int``, required. Since vSphere API 4.0."""
    startBlock: int = 0
    """``int``, required. Since vSphere API 4.0."""
    endBlock: int = 0
    """``int``, required. Since vSphere API 4.0."""
    reason: str = ""
    """``string``, required. Since vSphere API 4.0."""
