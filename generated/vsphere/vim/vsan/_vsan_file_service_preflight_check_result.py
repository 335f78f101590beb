# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanFileServicePreflightCheckResult``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VsanFileServicePreflightCheckResult",
    wire_name="VsanFileServicePreflightCheckResult",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "ovfInstalled", "string", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "fsvmVersion", "string", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "lastUpgradeDate", "dateTime", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "ovfMixedModeIssue", "string", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "hostVersion", "string", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "mixedModeIssue", "string", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "networkPartitionIssue",
            "string",
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "vsanDatastoreIssue", "string", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "domainConfigIssue", "string", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "fileServiceVersion", "string", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property(
            "dvsConfigIssue", "string", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "domainConfigWarning", "string", optional=True, since="vsan.version.version19", rank=17
        ),
        _rt.Property(
            "ntpConfigWarning", "string", optional=True, since="vsan.version.version19", rank=17
        ),
        _rt.Property(
            "svsConfigIssue", "string", optional=True, since="vsan.version.v9_0_0_0", rank=22
        ),
        _rt.Property(
            "nsxConfigIssue", "string", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
    ),
)
class VsanFileServicePreflightCheckResult(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanFileServicePreflightCheckResult``.

    Fields:
        - ``ovfInstalled``: ``string``, optional.
        - ``fsvmVersion``: ``string``, optional.
        - ``lastUpgradeDate``: ``dateTime``, optional.
        - ``ovfMixedModeIssue``: ``string``, optional.
        - ``hostVersion``: ``string``, optional.
        - ``mixedModeIssue``: ``string``, optional.
        - ``networkPartitionIssue``: ``string``, optional.
        - ``vsanDatastoreIssue``: ``string``, optional.
        - ``domainConfigIssue``: ``string``, optional.
        - ``fileServiceVersion``: ``string``, optional. Since vSAN 7.0U1.
        - ``dvsConfigIssue``: ``string``, optional.
        - ``domainConfigWarning``: ``string``, optional. Since vsan API 7.4.
        - ``ntpConfigWarning``: ``string``, optional. Since vsan API 7.4.
        - ``svsConfigIssue``: ``string``, optional. Since vsan API 9.0.0.0.
        - ``nsxConfigIssue``: ``string``, optional. Since vsan API 9.1.0.0.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/vsan/VsanFileServicePreflightCheckResult.rst``
    """

    ovfInstalled: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    fsvmVersion: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    lastUpgradeDate: datetime.datetime | None = None
    """``dateTime``, optional. Since vsan API 7.0."""
    ovfMixedModeIssue: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    hostVersion: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    mixedModeIssue: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    networkPartitionIssue: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    vsanDatastoreIssue: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    domainConfigIssue: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    fileServiceVersion: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
    dvsConfigIssue: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    domainConfigWarning: str | None = None
    """``string``, optional. Since vsan API 7.4."""
    ntpConfigWarning: str | None = None
    """``string``, optional. Since vsan API 7.4."""
    svsConfigIssue: str | None = None
    """``string``, optional. Since vsan API 9.0.0.0."""
    nsxConfigIssue: str | None = None
    """``string``, optional. Since vsan API 9.1.0.0."""
