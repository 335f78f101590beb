# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.DasFdmHostState``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.DasFdmHostState",
    wire_name="ClusterDasFdmHostState",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("state", "string", since="vim.version.version7", rank=7),
        _rt.Property(
            "stateReporter", "vim.HostSystem", optional=True, since="vim.version.version7", rank=7
        ),
    ),
)
class DasFdmHostState(vmodl.DynamicData):
    """The data object ``vim.cluster.DasFdmHostState``, on the wire ``ClusterDasFdmHostState``.

    Fields:
        - ``state``: ``string``, required.
        - ``stateReporter``: ``vim.HostSystem``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/cluster/DasFdmHostState.rst``
    """

    state: str = ""
    """``string``, required. Since vSphere API 5.0."""
    stateReporter: vim.HostSystem | None = None
    """``vim.HostSystem``, optional. Since vSphere API 5.0."""
