# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanFileServiceShareHealthSummary``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanFileServiceShareHealthSummary",
    wire_name="VsanFileServiceShareHealthSummary",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "overallHealth", "string", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "domainName", "string", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property("shareUuid", "string", optional=True, since="vsan.version.version12", rank=10),
        _rt.Property("shareName", "string", optional=True, since="vsan.version.version12", rank=10),
        _rt.Property(
            "objectHealth",
            "vim.host.VsanObjectOverallHealth",
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "description", "string", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "extensible", "boolean", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property(
            "spbmProfileUuid", "string", optional=True, since="vsan.version.v9_0_0_0", rank=22
        ),
        _rt.Property(
            "spbmProfileGenerationId",
            "string",
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
        _rt.Property(
            "sharePolicyMismatch", "boolean", optional=True, since="vsan.version.v9_0_0_0", rank=22
        ),
    ),
)
class VsanFileServiceShareHealthSummary(vmodl.DynamicData):
    """The data object ``vim.host.VsanFileServiceShareHealthSummary``.

    Fields:
        - ``overallHealth``: ``string``, optional.
        - ``domainName``: ``string``, optional.
        - ``shareUuid``: ``string``, optional.
        - ``shareName``: ``string``, optional.
        - ``objectHealth``: ``vim.host.VsanObjectOverallHealth``, optional.
        - ``description``: ``string``, optional.
        - ``extensible``: ``boolean``, optional. Since vSAN 7.0U1.
        - ``spbmProfileUuid``: ``string``, optional. Since vsan API 9.0.0.0.
        - ``spbmProfileGenerationId``: ``string``, optional. Since vsan API 9.0.0.0.
        - ``sharePolicyMismatch``: ``boolean``, optional. Since vsan API 9.0.0.0.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/host/VsanFileServiceShareHealthSummary.rst``
    """

    overallHealth: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    domainName: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    shareUuid: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    shareName: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    objectHealth: vim.host.VsanObjectOverallHealth | None = None
    """``vim.host.VsanObjectOverallHealth``, optional. Since vsan API 7.0."""
    description: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    extensible: bool | None = None
    """``boolean``, optional. Since vSAN 7.0U1."""
    spbmProfileUuid: str | None = None
    """``string``, optional. Since vsan API 9.0.0.0."""
    spbmProfileGenerationId: str | None = None
    """``string``, optional. Since vsan API 9.0.0.0."""
    sharePolicyMismatch: bool | None = None
    """``boolean``, optional. Since vsan API 9.0.0.0."""
