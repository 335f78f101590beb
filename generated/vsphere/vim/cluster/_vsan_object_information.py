# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanObjectInformation``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanObjectInformation",
    wire_name="VsanObjectInformation",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "directoryName", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "vsanObjectUuid", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property("vsanHealth", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "policyAttributes",
            "vim.KeyValue",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "spbmProfileUuid", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "spbmProfileGenerationId", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "spbmComplianceResult",
            "vim.cluster.StorageComplianceResult",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VsanObjectInformation(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanObjectInformation``.

    Fields:
        - ``directoryName``: ``string``, optional.
        - ``vsanObjectUuid``: ``string``, optional.
        - ``vsanHealth``: ``string``, optional.
        - ``policyAttributes``: List of ``vim.KeyValue``, optional.
        - ``spbmProfileUuid``: ``string``, optional.
        - ``spbmProfileGenerationId``: ``string``, optional.
        - ``spbmComplianceResult``: ``vim.cluster.StorageComplianceResult``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanObjectInformation.rst``
    """

    directoryName: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    vsanObjectUuid: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    vsanHealth: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    policyAttributes: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
    """List of ``vim.KeyValue``, optional. Since vSphere API 5.5."""
    spbmProfileUuid: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    spbmProfileGenerationId: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    spbmComplianceResult: vim.cluster.StorageComplianceResult | None = None
    """``vim.cluster.StorageComplianceResult``, optional. Since vSphere API 5.5."""
