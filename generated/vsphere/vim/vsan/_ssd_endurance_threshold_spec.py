# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.SSDEnduranceThresholdSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.SSDEnduranceThresholdSpec",
    wire_name="SSDEnduranceThresholdSpec",
    since="vsan.version.version23",
    rank=21,
    properties=lambda: (
        _rt.Property("clustername", "string", since="vsan.version.version23", rank=21),
        _rt.Property(
            "clusternameop", "string", optional=True, since="vsan.version.version23", rank=21
        ),
        _rt.Property("hostname", "string", optional=True, since="vsan.version.version23", rank=21),
        _rt.Property(
            "hostnameop", "string", optional=True, since="vsan.version.version23", rank=21
        ),
        _rt.Property("diskname", "string", optional=True, since="vsan.version.version23", rank=21),
        _rt.Property(
            "disknameop", "string", optional=True, since="vsan.version.version23", rank=21
        ),
        _rt.Property(
            "diskvendorname", "string", optional=True, since="vsan.version.version23", rank=21
        ),
        _rt.Property(
            "diskvendorop", "string", optional=True, since="vsan.version.version23", rank=21
        ),
        _rt.Property("ssdEndurancePtg", "float", since="vsan.version.version23", rank=21),
        _rt.Property("severity", "string", since="vsan.version.version23", rank=21),
    ),
)
class SSDEnduranceThresholdSpec(vmodl.DynamicData):
    """The data object ``vim.vsan.SSDEnduranceThresholdSpec``.

    Fields:
        - ``clustername``: ``string``, required.
        - ``clusternameop``: ``string``, optional.
        - ``hostname``: ``string``, optional.
        - ``hostnameop``: ``string``, optional.
        - ``diskname``: ``string``, optional.
        - ``disknameop``: ``string``, optional.
        - ``diskvendorname``: ``string``, optional.
        - ``diskvendorop``: ``string``, optional.
        - ``ssdEndurancePtg``: ``float``, required.
        - ``severity``: ``string``, required.

    Since:
        vsan API 8.0.0.4 (``vsan.version.version23``)

    Source:
        ``vim/vsan/SSDEnduranceThresholdSpec.rst``
    """

    clustername: str = ""
    """``string``, required. Since vsan API 8.0.0.4."""
    clusternameop: str | None = None
    """``string``, optional. Since vsan API 8.0.0.4."""
    hostname: str | None = None
    """``string``, optional. Since vsan API 8.0.0.4."""
    hostnameop: str | None = None
    """``string``, optional. Since vsan API 8.0.0.4."""
    diskname: str | None = None
    """``string``, optional. Since vsan API 8.0.0.4."""
    disknameop: str | None = None
    """``string``, optional. Since vsan API 8.0.0.4."""
    diskvendorname: str | None = None
    """``string``, optional. Since vsan API 8.0.0.4."""
    diskvendorop: str | None = None
    """``string``, optional. Since vsan API 8.0.0.4."""
    ssdEndurancePtg: float = 0.0
    """``float``, required. Since vsan API 8.0.0.4."""
    severity: str = ""
    """``string``, required. Since vsan API 8.0.0.4."""
