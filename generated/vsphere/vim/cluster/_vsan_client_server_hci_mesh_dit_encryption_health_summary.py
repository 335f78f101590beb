# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClientServerHciMeshDitEncryptionHealthSummary``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanClientServerHciMeshDitEncryptionHealthSummary",
    wire_name="VsanClientServerHciMeshDitEncryptionHealthSummary",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property("clusterUuid", "string", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property("clusterName", "string", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property("ownerVc", "string", optional=True, since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property(
            "isLocalOwnerVc", "boolean", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
        _rt.Property("health", "string", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property(
            "issues", "string", array=True, optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
    ),
)
class VsanClientServerHciMeshDitEncryptionHealthSummary(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClientServerHciMeshDitEncryptionHealthSummary``.

    Fields:
        - ``clusterUuid``: ``string``, required.
        - ``clusterName``: ``string``, required.
        - ``ownerVc``: ``string``, optional.
        - ``isLocalOwnerVc``: ``boolean``, optional.
        - ``health``: ``string``, required.
        - ``issues``: List of ``string``, optional.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/cluster/VsanClientServerHciMeshDitEncryptionHealthSummary.rst``
    """

    clusterUuid: str = ""
    """``string``, required. Since vsan API 9.1.0.0."""
    clusterName: str = ""
    """``string``, required. Since vsan API 9.1.0.0."""
    ownerVc: str | None = None
    """``string``, optional. Since vsan API 9.1.0.0."""
    isLocalOwnerVc: bool | None = None
    """``boolean``, optional. Since vsan API 9.1.0.0."""
    health: str = ""
    """``string``, required. Since vsan API 9.1.0.0."""
    issues: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 9.1.0.0."""
