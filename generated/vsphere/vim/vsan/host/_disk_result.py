# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.DiskResult``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.DiskResult",
    wire_name="VsanHostDiskResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("disk", "vim.host.ScsiDisk", since="vim.version.version9", rank=9),
        _rt.Property("state", "string", since="vim.version.version9", rank=9),
        _rt.Property("vsanUuid", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property("degraded", "boolean", optional=True, since="vim.version.version10", rank=10),
    ),
)
class DiskResult(vmodl.DynamicData):
    """The data object ``vim.vsan.host.DiskResult``, on the wire ``VsanHostDiskResult``.

    Fields:
        - ``disk``: ``vim.host.ScsiDisk``, required.
        - ``state``: ``string``, required.
        - ``vsanUuid``: ``string``, optional.
        - ``error``: ``vmodl.LocalizedMethodFault``, optional.
        - ``degraded``: ``boolean``, optional. Since vSphere API 6.0.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/vsan/host/DiskResult.rst``
    """

    @_rt.enum(
        "vim.vsan.host.DiskResult.State",
        wire_name="VsanHostDiskResultState",
        since="vim.version.version9",
        rank=9,
    )
    class State(_rt.VimEnum):
        """The enum ``vim.vsan.host.DiskResult.State``, on the wire ``VsanHostDiskResultState``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/vsan/host/DiskResult/State.rst``
        """

        inUse = "inUse"
        """The value ``inUse``."""
        eligible = "eligible"
        """The value ``eligible``."""
        ineligible = "ineligible"
        """The value ``ineligible``."""

    disk: vim.host.ScsiDisk = _rt.UNSET
    """``vim.host.ScsiDisk``, required. Since vSphere API 5.5."""
    state: str = ""
    """``string``, required. Since vSphere API 5.5."""
    vsanUuid: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    error: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 5.5."""
    degraded: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
