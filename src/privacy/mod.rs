//! The guard against client data.
