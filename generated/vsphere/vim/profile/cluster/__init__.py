# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.profile.cluster``."""

from .... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._cluster_profile import ClusterProfile as ClusterProfile
    from ._profile_manager import ProfileManager as ProfileManager
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "ClusterProfile": "_cluster_profile",
            "ProfileManager": "_profile_manager",
        },
        (),
    )

__all__ = [
    "ClusterProfile",
    "ProfileManager",
]
