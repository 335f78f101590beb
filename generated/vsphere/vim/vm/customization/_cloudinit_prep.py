# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.CloudinitPrep``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.customization.CloudinitPrep",
    wire_name="CustomizationCloudinitPrep",
    since="vim.version.v7_0_3_0",
    rank=24,
    properties=lambda: (
        _rt.Property("metadata", "string", since="vim.version.v7_0_3_0", rank=24),
        _rt.Property("userdata", "string", optional=True, since="vim.version.v7_0_3_0", rank=24),
    ),
)
class CloudinitPrep(vim.vm.customization.IdentitySettings):
    """The data object ``vim.vm.customization.CloudinitPrep``, on the wire ``CustomizationCloudinitPrep``.

    Fields:
        - ``metadata``: ``string``, required.
        - ``userdata``: ``string``, optional.

    Since:
        vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

    Source:
        ``vim/vm/customization/CloudinitPrep.rst``
    """

    metadata: str = ""
    """``string``, required. Since vSphere API 7.0.3.0."""
    userdata: str | None = None
    """``string``, optional. Since vSphere API 7.0.3.0."""
