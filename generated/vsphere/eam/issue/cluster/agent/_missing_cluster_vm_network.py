# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.cluster.agent.MissingClusterVmNetwork``."""

from __future__ import annotations

from collections.abc import Iterable

from ..... import _runtime as _rt
from ..... import eam, vim


@_rt.data(
    "eam.issue.cluster.agent.MissingClusterVmNetwork",
    wire_name="ClusterAgentMissingClusterVmNetwork",
    since="eam.version.version6_9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "missingNetworks",
            "vim.Network",
            array=True,
            optional=True,
            since="eam.version.version6_9",
            rank=9,
        ),
        _rt.Property(
            "networkNames",
            "string",
            array=True,
            optional=True,
            since="eam.version.version6_9",
            rank=9,
        ),
    ),
)
class MissingClusterVmNetwork(eam.issue.cluster.agent.VmNotDeployed):
    """The data object ``eam.issue.cluster.agent.MissingClusterVmNetwork``, on the wire ``ClusterAgentMissingClusterVmNetwork``.

    Fields:
        - ``missingNetworks``: List of ``vim.Network``, optional.
        - ``networkNames``: List of ``string``, optional.

    Since:
        eam API 6.9 (``eam.version.version6_9``)

    Source:
        ``eam/issue/cluster/agent/MissingClusterVmNetwork.rst``
    """

    missingNetworks: _rt.Field[list[vim.Network], Iterable[vim.Network]] = _rt.EMPTY
    """List of ``vim.Network``, optional. Since eam API 6.9."""
    networkNames: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since eam API 6.9."""
