# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanKmsHealth``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanKmsHealth",
    wire_name="VsanKmsHealth",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("serverName", "string", since="vsan.version.version3", rank=1),
        _rt.Property("health", "string", since="vsan.version.version3", rank=1),
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property("trustHealth", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property("certHealth", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property(
            "certExpireDate", "dateTime", optional=True, since="vsan.version.version3", rank=1
        ),
    ),
)
class VsanKmsHealth(vmodl.DynamicData):
    """The data object ``vim.host.VsanKmsHealth``.

    Fields:
        - ``serverName``: ``string``, required.
        - ``health``: ``string``, required.
        - ``error``: ``vmodl.LocalizedMethodFault``, optional.
        - ``trustHealth``: ``string``, optional.
        - ``certHealth``: ``string``, optional.
        - ``certExpireDate``: ``dateTime``, optional.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/host/VsanKmsHealth.rst``
    """

    serverName: str = ""
    """``string``, required. Since vsan API 6.6."""
    health: str = ""
    """``string``, required. Since vsan API 6.6."""
    error: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vsan API 6.6."""
    trustHealth: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    certHealth: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    certExpireDate: datetime.datetime | None = None
    """``dateTime``, optional. Since vsan API 6.6."""
