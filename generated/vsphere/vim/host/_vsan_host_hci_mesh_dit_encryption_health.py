# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanHostHciMeshDitEncryptionHealth``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanHostHciMeshDitEncryptionHealth",
    wire_name="VsanHostHciMeshDitEncryptionHealth",
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
class VsanHostHciMeshDitEncryptionHealth(vmodl.DynamicData):
    """The data object ``vim.host.VsanHostHciMeshDitEncryptionHealth``.

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
        ``vim/host/VsanHostHciMeshDitEncryptionHealth.rst``
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
