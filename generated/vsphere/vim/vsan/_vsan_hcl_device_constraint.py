# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanHclDeviceConstraint``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanHclDeviceConstraint",
    wire_name="VsanHclDeviceConstraint",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property("pciId", "string", since="vsan.version.version12", rank=10),
        _rt.Property("vcgLink", "string", optional=True, since="vsan.version.version12", rank=10),
        _rt.Property(
            "similarVcgLinks",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "compliantFirmwares",
            "vim.vsan.VsanCompliantFirmware",
            array=True,
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property("vcgId", "int", optional=True, since="vsan.version.version21", rank=19),
        _rt.Property("model", "string", optional=True, since="vsan.version.version21", rank=19),
        _rt.Property("partner", "string", optional=True, since="vsan.version.version21", rank=19),
        _rt.Property(
            "partNumber", "string", optional=True, since="vsan.version.version21", rank=19
        ),
        _rt.Property("release", "string", optional=True, since="vsan.version.version21", rank=19),
    ),
)
class VsanHclDeviceConstraint(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanHclDeviceConstraint``.

    Fields:
        - ``pciId``: ``string``, required.
        - ``vcgLink``: ``string``, optional.
        - ``similarVcgLinks``: List of ``string``, optional.
        - ``compliantFirmwares``: List of ``vim.vsan.VsanCompliantFirmware``, optional.
        - ``vcgId``: ``int``, optional. Since vsan API 8.0.0.2.
        - ``model``: ``string``, optional. Since vsan API 8.0.0.2.
        - ``partner``: ``string``, optional. Since vsan API 8.0.0.2.
        - ``partNumber``: ``string``, optional. Since vsan API 8.0.0.2.
        - ``release``: ``string``, optional. Since vsan API 8.0.0.2.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/vsan/VsanHclDeviceConstraint.rst``
    """

    pciId: str = ""
    """``string``, required. Since vsan API 7.0."""
    vcgLink: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    similarVcgLinks: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 7.0."""
    compliantFirmwares: _rt.Field[
        list[vim.vsan.VsanCompliantFirmware], Iterable[vim.vsan.VsanCompliantFirmware]
    ] = _rt.EMPTY
    """List of ``vim.vsan.VsanCompliantFirmware``, optional. Since vsan API 7.0."""
    vcgId: int | None = None
    """``int``, optional. Since vsan API 8.0.0.2."""
    model: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
    partner: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
    partNumber: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
    release: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
