# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.option.ArrayUpdateSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.option.ArrayUpdateSpec",
    wire_name="ArrayUpdateSpec",
    properties=lambda: (
        _rt.Property("operation", "vim.option.ArrayUpdateSpec.Operation"),
        _rt.Property("removeKey", "anyType", optional=True),
    ),
)
class ArrayUpdateSpec(vmodl.DynamicData):
    """The data object ``vim.option.ArrayUpdateSpec``.

    Fields:
        - ``operation``: ``vim.option.ArrayUpdateSpec.Operation``, required.
        - ``removeKey``: ``anyType``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/option/ArrayUpdateSpec.rst``
    """

    @_rt.enum("vim.option.ArrayUpdateSpec.Operation", wire_name="ArrayUpdateOperation")
    class Operation(_rt.VimEnum):
        """The enum ``vim.option.ArrayUpdateSpec.Operation``, on the wire ``ArrayUpdateOperation``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/option/ArrayUpdateSpec/Operation.rst``
        """

        add = "add"
        """The value ``add``."""
        remove = "remove"
        """The value ``remove``."""
        edit = "edit"
        """The value ``edit``."""

    operation: _rt.Field[
        vim.option.ArrayUpdateSpec.Operation, vim.option.ArrayUpdateSpec.Operation | str
    ] = _rt.UNSET
    """``vim.option.ArrayUpdateSpec.Operation``, required. Since 1.0."""
    removeKey: object = None
    """``anyType``, optional. Since 1.0."""
