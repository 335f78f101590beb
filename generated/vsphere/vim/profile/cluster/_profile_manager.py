# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.cluster.ProfileManager``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.opaque("vim.profile.cluster.ProfileManager")
class ProfileManager(_rt.Opaque):
    """``vim.profile.cluster.ProfileManager``, of which this package knows no more than the name."""
