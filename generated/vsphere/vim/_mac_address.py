# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.MacAddress``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim


@_rt.data("vim.MacAddress", wire_name="MacAddress", since="vim.version.version9", rank=9)
class MacAddress(vim.NegatableExpression):
    """The data object ``vim.MacAddress``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/MacAddress.rst``
    """
