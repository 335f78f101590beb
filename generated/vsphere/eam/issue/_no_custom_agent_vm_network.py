# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.NoCustomAgentVmNetwork``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import eam, vim


@_rt.data(
    "eam.issue.NoCustomAgentVmNetwork",
    wire_name="NoCustomAgentVmNetwork",
    since="eam.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "customAgentVmNetwork", "vim.Network", array=True, since="eam.version.version1", rank=1
        ),
        _rt.Property(
            "customAgentVmNetworkName", "string", array=True, since="eam.version.version1", rank=1
        ),
    ),
)
class NoCustomAgentVmNetwork(eam.issue.NoAgentVmNetwork):
    """The data object ``eam.issue.NoCustomAgentVmNetwork``.

    Fields:
        - ``customAgentVmNetwork``: List of ``vim.Network``, required.
        - ``customAgentVmNetworkName``: List of ``string``, required.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/NoCustomAgentVmNetwork.rst``
    """

    customAgentVmNetwork: _rt.Field[list[vim.Network], Iterable[vim.Network]] = _rt.EMPTY
    """List of ``vim.Network``, required. Since eam API 1.0."""
    customAgentVmNetworkName: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since eam API 1.0."""
