# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanHostHciMeshDitEncryptionHealthSummary``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanHostHciMeshDitEncryptionHealthSummary",
    wire_name="VsanHostHciMeshDitEncryptionHealthSummary",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property("hostname", "string", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property("clusterUuid", "string", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property("clusterName", "string", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property("ownerVc", "string", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property(
            "isLocalOwnerVc", "boolean", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
        _rt.Property("capable", "boolean", optional=True, since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property(
            "clusterHealths",
            "vim.host.VsanHostHciMeshDitEncryptionHealth",
            array=True,
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class VsanHostHciMeshDitEncryptionHealthSummary(vmodl.DynamicData):
    """The data object ``vim.host.VsanHostHciMeshDitEncryptionHealthSummary``.

    Fields:
        - ``hostname``: ``string``, required.
        - ``clusterUuid``: ``string``, required.
        - ``clusterName``: ``string``, required.
        - ``ownerVc``: ``string``, required.
        - ``isLocalOwnerVc``: ``boolean``, optional.
        - ``capable``: ``boolean``, optional.
        - ``clusterHealths``: List of ``vim.host.VsanHostHciMeshDitEncryptionHealth``, optional.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/host/VsanHostHciMeshDitEncryptionHealthSummary.rst``
    """

    hostname: str = ""
    """``string``, required. Since vsan API 9.1.0.0."""
    clusterUuid: str = ""
    """``string``, required. Since vsan API 9.1.0.0."""
    clusterName: str = ""
    """``string``, required. Since vsan API 9.1.0.0."""
    ownerVc: str = ""
    """``string``, required. Since vsan API 9.1.0.0."""
    isLocalOwnerVc: bool | None = None
    """``boolean``, optional. Since vsan API 9.1.0.0."""
    capable: bool | None = None
    """``boolean``, optional. Since vsan API 9.1.0.0."""
    clusterHealths: _rt.Field[
        list[vim.host.VsanHostHciMeshDitEncryptionHealth],
        Iterable[vim.host.VsanHostHciMeshDitEncryptionHealth],
    ] = _rt.EMPTY
    """List of ``vim.host.VsanHostHciMeshDitEncryptionHealth``, optional. Since vsan API 9.1.0.0."""
