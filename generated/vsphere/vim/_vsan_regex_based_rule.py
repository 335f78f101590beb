# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VsanRegexBasedRule``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vim.VsanRegexBasedRule",
    wire_name="VsanRegexBasedRule",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "rules", "string", array=True, optional=True, since="vsan.version.version3", rank=1
        ),
    ),
)
class VsanRegexBasedRule(vmodl.DynamicData):
    """The data object ``vim.VsanRegexBasedRule``.

    Fields:
        - ``rules``: List of ``string``, optional.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/VsanRegexBasedRule.rst``
    """

    rules: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 6.6."""
