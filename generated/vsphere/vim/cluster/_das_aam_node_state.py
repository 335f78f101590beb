# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.DasAamNodeState``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.DasAamNodeState",
    wire_name="ClusterDasAamNodeState",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vim.version.version5", rank=5),
        _rt.Property("name", "string", since="vim.version.version5", rank=5),
        _rt.Property("configState", "string", since="vim.version.version5", rank=5),
        _rt.Property("runtimeState", "string", since="vim.version.version5", rank=5),
    ),
)
class DasAamNodeState(vmodl.DynamicData):
    """The data object ``vim.cluster.DasAamNodeState``, on the wire ``ClusterDasAamNodeState``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``name``: ``string``, required.
        - ``configState``: ``string``, required.
        - ``runtimeState``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/cluster/DasAamNodeState.rst``
    """

    @_rt.enum(
        "vim.cluster.DasAamNodeState.DasState",
        wire_name="ClusterDasAamNodeStateDasState",
        since="vim.version.version5",
        rank=5,
    )
    class DasState(_rt.VimEnum):
        """The enum ``vim.cluster.DasAamNodeState.DasState``, on the wire ``ClusterDasAamNodeStateDasState``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/cluster/DasAamNodeState/DasState.rst``
        """

        uninitialized = "uninitialized"
        """The value ``uninitialized``."""
        initialized = "initialized"
        """The value ``initialized``."""
        configuring = "configuring"
        """The value ``configuring``."""
        unconfiguring = "unconfiguring"
        """The value ``unconfiguring``."""
        running = "running"
        """The value ``running``."""
        error = "error"
        """The value ``error``."""
        agentShutdown = "agentShutdown"
        """The value ``agentShutdown``."""
        nodeFailed = "nodeFailed"
        """The value ``nodeFailed``."""

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vSphere API 4.0."""
    name: str = ""
    """``string``, required. Since vSphere API 4.0."""
    configState: str = ""
    """``string``, required. Since vSphere API 4.0."""
    runtimeState: str = ""
    """``string``, required. Since vSphere API 4.0."""
