# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ConfigSpecOperation``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.enum(
    "vim.ConfigSpecOperation", wire_name="ConfigSpecOperation", since="vim.version.version5", rank=5
)
class ConfigSpecOperation(_rt.VimEnum):
    """The enum ``vim.ConfigSpecOperation``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/ConfigSpecOperation.rst``
    """

    add = "add"
    """The value ``add``."""
    edit = "edit"
    """The value ``edit``."""
    remove = "remove"
    """The value ``remove``."""
