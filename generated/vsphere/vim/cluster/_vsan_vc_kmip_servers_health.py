# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanVcKmipServersHealth``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanVcKmipServersHealth",
    wire_name="VsanVcKmipServersHealth",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("health", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "kmsProviderId", "string", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property(
            "kmsHealth",
            "vim.host.VsanKmsHealth",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "clientCertHealth", "string", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property(
            "clientCertExpireDate", "dateTime", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property("isAwsKms", "boolean", optional=True, since="vsan.version.version8", rank=6),
        _rt.Property("cmkHealth", "string", optional=True, since="vsan.version.version8", rank=6),
        _rt.Property(
            "kekExpireHealth", "string", optional=True, since="vsan.version.version22", rank=20
        ),
        _rt.Property(
            "kekExpireDate", "dateTime", optional=True, since="vsan.version.version22", rank=20
        ),
        _rt.Property(
            "hostKeyExpireHealth", "string", optional=True, since="vsan.version.version22", rank=20
        ),
        _rt.Property(
            "hostKeyExpireDate", "dateTime", optional=True, since="vsan.version.version22", rank=20
        ),
    ),
)
class VsanVcKmipServersHealth(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanVcKmipServersHealth``.

    Fields:
        - ``health``: ``string``, optional.
        - ``error``: ``vmodl.LocalizedMethodFault``, optional.
        - ``kmsProviderId``: ``string``, optional.
        - ``kmsHealth``: List of ``vim.host.VsanKmsHealth``, optional.
        - ``clientCertHealth``: ``string``, optional.
        - ``clientCertExpireDate``: ``dateTime``, optional.
        - ``isAwsKms``: ``boolean``, optional. Since vsan API VMC M5.
        - ``cmkHealth``: ``string``, optional. Since vsan API VMC M5.
        - ``kekExpireHealth``: ``string``, optional. Since vsan API 8.0.0.3.
        - ``kekExpireDate``: ``dateTime``, optional. Since vsan API 8.0.0.3.
        - ``hostKeyExpireHealth``: ``string``, optional. Since vsan API 8.0.0.3.
        - ``hostKeyExpireDate``: ``dateTime``, optional. Since vsan API 8.0.0.3.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/cluster/VsanVcKmipServersHealth.rst``
    """

    health: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    error: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vsan API 6.6."""
    kmsProviderId: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    kmsHealth: _rt.Field[list[vim.host.VsanKmsHealth], Iterable[vim.host.VsanKmsHealth]] = _rt.EMPTY
    """List of ``vim.host.VsanKmsHealth``, optional. Since vsan API 6.6."""
    clientCertHealth: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    clientCertExpireDate: datetime.datetime | None = None
    """``dateTime``, optional. Since vsan API 6.6."""
    isAwsKms: bool | None = None
    """``boolean``, optional. Since vsan API VMC M5."""
    cmkHealth: str | None = None
    """``string``, optional. Since vsan API VMC M5."""
    kekExpireHealth: str | None = None
    """``string``, optional. Since vsan API 8.0.0.3."""
    kekExpireDate: datetime.datetime | None = None
    """``dateTime``, optional. Since vsan API 8.0.0.3."""
    hostKeyExpireHealth: str | None = None
    """``string``, optional. Since vsan API 8.0.0.3."""
    hostKeyExpireDate: datetime.datetime | None = None
    """``dateTime``, optional. Since vsan API 8.0.0.3."""
