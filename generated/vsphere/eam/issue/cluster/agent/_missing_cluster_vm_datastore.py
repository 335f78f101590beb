# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.cluster.agent.MissingClusterVmDatastore``."""

from __future__ import annotations

from collections.abc import Iterable

from ..... import _runtime as _rt
from ..... import eam, vim


@_rt.data(
    "eam.issue.cluster.agent.MissingClusterVmDatastore",
    wire_name="ClusterAgentMissingClusterVmDatastore",
    since="eam.version.version6_9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "missingDatastores",
            "vim.Datastore",
            array=True,
            optional=True,
            since="eam.version.version6_9",
            rank=9,
        ),
    ),
)
class MissingClusterVmDatastore(eam.issue.cluster.agent.VmNotDeployed):
    """The data object ``eam.issue.cluster.agent.MissingClusterVmDatastore``, on the wire ``ClusterAgentMissingClusterVmDatastore``.

    Fields:
        - ``missingDatastores``: List of ``vim.Datastore``, optional.

    Since:
        eam API 6.9 (``eam.version.version6_9``)

    Source:
        ``eam/issue/cluster/agent/MissingClusterVmDatastore.rst``
    """

    missingDatastores: _rt.Field[list[vim.Datastore], Iterable[vim.Datastore]] = _rt.EMPTY
    """List of ``vim.Datastore``, optional. Since eam API 6.9."""
