# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.StorageComplianceResult``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.StorageComplianceResult",
    wire_name="VsanStorageComplianceResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("checkTime", "dateTime", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("profile", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("objectUUID", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("complianceStatus", "string", since="vim.version.version9", rank=9),
        _rt.Property("mismatch", "boolean", since="vim.version.version9", rank=9),
        _rt.Property(
            "violatedPolicies",
            "vim.cluster.StoragePolicyStatus",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "operationalStatus",
            "vim.cluster.StorageOperationalStatus",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "objPolicyGenerationId", "string", optional=True, since="vsan.version.version9", rank=7
        ),
    ),
)
class StorageComplianceResult(vmodl.DynamicData):
    """The data object ``vim.cluster.StorageComplianceResult``, on the wire ``VsanStorageComplianceResult``.

    Fields:
        - ``checkTime``: ``dateTime``, optional.
        - ``profile``: ``string``, optional.
        - ``objectUUID``: ``string``, optional.
        - ``complianceStatus``: ``string``, required.
        - ``mismatch``: ``boolean``, required.
        - ``violatedPolicies``: List of ``vim.cluster.StoragePolicyStatus``, optional.
        - ``operationalStatus``: ``vim.cluster.StorageOperationalStatus``, optional.
        - ``objPolicyGenerationId``: ``string``, optional. Since vSAN 6.7U1.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/StorageComplianceResult.rst``
    """

    @_rt.enum(
        "vim.cluster.StorageComplianceResult.StorageComplianceStatus",
        wire_name="VsanStorageComplianceStatus",
        since="vim.version.version9",
        rank=9,
    )
    class StorageComplianceStatus(_rt.VimEnum):
        """The enum ``vim.cluster.StorageComplianceResult.StorageComplianceStatus``, on the wire ``VsanStorageComplianceStatus``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/cluster/StorageComplianceResult/StorageComplianceStatus.rst``
        """

        compliant = "compliant"
        """The value ``compliant``."""
        nonCompliant = "nonCompliant"
        """The value ``nonCompliant``."""
        unknown = "unknown"
        """The value ``unknown``."""
        notApplicable = "notApplicable"
        """The value ``notApplicable``."""

    checkTime: datetime.datetime | None = None
    """``dateTime``, optional. Since vSphere API 5.5."""
    profile: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    objectUUID: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    complianceStatus: str = ""
    """``string``, required. Since vSphere API 5.5."""
    mismatch: bool = False
    """``boolean``, required. Since vSphere API 5.5."""
    violatedPolicies: _rt.Field[
        list[vim.cluster.StoragePolicyStatus], Iterable[vim.cluster.StoragePolicyStatus]
    ] = _rt.EMPTY
    """List of ``vim.cluster.StoragePolicyStatus``, optional. Since vSphere API 5.5."""
    operationalStatus: vim.cluster.StorageOperationalStatus | None = None
    """``vim.cluster.StorageOperationalStatus``, optional. Since vSphere API 5.5."""
    objPolicyGenerationId: str | None = None
    """``string``, optional. Since vSAN 6.7U1."""
