# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VsanCompositeConstraint``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim


@_rt.data(
    "vim.VsanCompositeConstraint",
    wire_name="VsanCompositeConstraint",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "nestedConstraints",
            "vim.VsanResourceConstraint",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property("conjoiner", "string", optional=True, since="vsan.version.version3", rank=1),
    ),
)
class VsanCompositeConstraint(vim.VsanResourceConstraint):
    """The data object ``vim.VsanCompositeConstraint``.

    Fields:
        - ``nestedConstraints``: List of ``vim.VsanResourceConstraint``, optional.
        - ``conjoiner``: ``string``, optional.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/VsanCompositeConstraint.rst``
    """

    nestedConstraints: _rt.Field[
        list[vim.VsanResourceConstraint], Iterable[vim.VsanResourceConstraint]
    ] = _rt.EMPTY
    """List of ``vim.VsanResourceConstraint``, optional. Since vsan API 6.6."""
    conjoiner: str | None = None
    """``string``, optional. Since vsan API 6.6."""
