# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanHclMinFwConstraint``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VsanHclMinFwConstraint",
    wire_name="VsanHclMinFwConstraint",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property("vcgId", "int", since="vsan.version.version18", rank=16),
        _rt.Property("vcgLink", "string", since="vsan.version.version18", rank=16),
        _rt.Property("model", "string", since="vsan.version.version18", rank=16),
        _rt.Property("partner", "string", since="vsan.version.version18", rank=16),
        _rt.Property(
            "partNumber", "string", optional=True, since="vsan.version.version18", rank=16
        ),
        _rt.Property("release", "string", since="vsan.version.version18", rank=16),
        _rt.Property("firmware", "string", since="vsan.version.version18", rank=16),
    ),
)
class VsanHclMinFwConstraint(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanHclMinFwConstraint``.

    Fields:
        - ``vcgId``: ``int``, required.
        - ``vcgLink``: ``string``, required.
        - ``model``: ``string``, required.
        - ``partner``: ``string``, required.
        - ``partNumber``: ``string``, optional.
        - ``release``: ``string``, required.
        - ``firmware``: ``string``, required.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/VsanHclMinFwConstraint.rst``
    """

    vcgId: int = 0
    """``int``, required. Since vSAN 7.0U3."""
    vcgLink: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    model: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    partner: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    partNumber: str | None = None
    """``string``, optional. Since vSAN 7.0U3."""
    release: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    firmware: str = ""
    """``string``, required. Since vSAN 7.0U3."""
