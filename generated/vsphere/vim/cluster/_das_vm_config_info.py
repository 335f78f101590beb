# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.DasVmConfigInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.DasVmConfigInfo",
    wire_name="ClusterDasVmConfigInfo",
    properties=lambda: (
        _rt.Property("key", "vim.VirtualMachine"),
        _rt.Property("restartPriority", "vim.cluster.DasVmConfigInfo.Priority", optional=True),
        _rt.Property("powerOffOnIsolation", "boolean", optional=True),
        _rt.Property(
            "dasSettings",
            "vim.cluster.DasVmSettings",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
    ),
)
class DasVmConfigInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.DasVmConfigInfo``, on the wire ``ClusterDasVmConfigInfo``.

    Fields:
        - ``key``: ``vim.VirtualMachine``, required.
        - ``restartPriority``: ``vim.cluster.DasVmConfigInfo.Priority``, optional.
        - ``powerOffOnIsolation``: ``boolean``, optional.
        - ``dasSettings``: ``vim.cluster.DasVmSettings``, optional. Since VI API 2.5.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/cluster/DasVmConfigInfo.rst``
    """

    @_rt.enum("vim.cluster.DasVmConfigInfo.Priority", wire_name="DasVmPriority")
    class Priority(_rt.VimEnum):
        """The enum ``vim.cluster.DasVmConfigInfo.Priority``, on the wire ``DasVmPriority``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/cluster/DasVmConfigInfo/Priority.rst``
        """

        disabled = "disabled"
        """The value ``disabled``."""
        low = "low"
        """The value ``low``."""
        medium = "medium"
        """The value ``medium``."""
        high = "high"
        """The value ``high``."""

    key: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since 1.0."""
    restartPriority: _rt.Field[
        vim.cluster.DasVmConfigInfo.Priority | None,
        vim.cluster.DasVmConfigInfo.Priority | str | None,
    ] = _rt.UNSET
    """``vim.cluster.DasVmConfigInfo.Priority``, optional. Since 1.0."""
    powerOffOnIsolation: bool | None = None
    """``boolean``, optional. Since 1.0."""
    dasSettings: vim.cluster.DasVmSettings | None = None
    """``vim.cluster.DasVmSettings``, optional. Since VI API 2.5."""
