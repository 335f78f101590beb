# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.storageDrs.OptionSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.storageDrs.OptionSpec",
    wire_name="StorageDrsOptionSpec",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property(
            "option", "vim.option.OptionValue", optional=True, since="vim.version.version7", rank=7
        ),
    ),
)
class OptionSpec(vim.option.ArrayUpdateSpec):
    """The data object ``vim.storageDrs.OptionSpec``, on the wire ``StorageDrsOptionSpec``.

    Fields:
        - ``option``: ``vim.option.OptionValue``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/storageDrs/OptionSpec.rst``
    """

    option: vim.option.OptionValue | None = None
    """``vim.option.OptionValue``, optional. Since vSphere API 5.0."""
