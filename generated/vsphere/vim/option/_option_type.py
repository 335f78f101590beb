# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.option.OptionType``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.option.OptionType",
    wire_name="OptionType",
    properties=lambda: (_rt.Property("valueIsReadonly", "boolean", optional=True),),
)
class OptionType(vmodl.DynamicData):
    """The data object ``vim.option.OptionType``.

    Fields:
        - ``valueIsReadonly``: ``boolean``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/option/OptionType.rst``
    """

    valueIsReadonly: bool | None = None
    """``boolean``, optional. Since 1.0."""
