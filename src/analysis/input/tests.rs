use super::*;

#[test]
fn a_scale_refuses_what_it_does_not_have_and_names_the_row() {
    let row = 1;
    let refused = |value, scale| check(&[None, Some(value)], scale).unwrap_err();
    assert_eq!(
        refused(f64::NAN, Scale::Measurement),
        InputError::NotFinite { row }
    );
    assert_eq!(
        refused(f64::NEG_INFINITY, Scale::Percent),
        InputError::NotFinite { row }
    );
    assert_eq!(refused(-1.0, Scale::Count), InputError::Negative { row });
    assert_eq!(refused(-1.0, Scale::Rate), InputError::Negative { row });
    assert_eq!(
        refused(100.1, Scale::Percent),
        InputError::NotAPercentage { row }
    );
    assert_eq!(
        refused(-0.1, Scale::Percent),
        InputError::NotAPercentage { row }
    );
    assert_eq!(
        refused(-1.1e15, Scale::Measurement),
        InputError::TooLarge { row }
    );
}

#[test]
fn a_scale_takes_its_ends() {
    assert_eq!(
        check(&[Some(0.0), None, Some(100.0)], Scale::Percent),
        Ok(())
    );
    assert_eq!(check(&[Some(0.0), Some(1e15)], Scale::Count), Ok(()));
    assert_eq!(check(&[Some(-3.5)], Scale::Measurement), Ok(()));
    assert_eq!(check(&[], Scale::Measurement), Ok(()));
}

#[test]
fn a_part_is_never_larger_than_its_whole() {
    let (x, n) = ([Some(5.0), Some(7.0)], [Some(5.0), Some(6.0)]);
    assert_eq!(
        check_ratio(&x, &n, true),
        Err(InputError::NumeratorOverDenominator { row: 1 })
    );
    assert_eq!(
        check_ratio(&x, &n, false),
        Ok(()),
        "more events than exposure is a rate over 1"
    );
    assert_eq!(check_ratio(&x[..1], &n[..1], true), Ok(()));
    assert_eq!(
        check_ratio(&x, &[Some(6.0), Some(-1.0)], false),
        Err(InputError::Negative { row: 1 })
    );
    let differ = InputError::DenominatorsDiffer {
        values: 2,
        denominators: 1,
    };
    assert_eq!(check_ratio(&x, &n[..1], true), Err(differ));
}

#[test]
fn every_error_says_what_is_wrong() {
    let error = InputError::NumeratorOverDenominator { row: 3 };
    assert_eq!(
        error.to_string(),
        "the numerator in row 3 is larger than its denominator"
    );
    assert_eq!(
        InputError::TooLarge { row: 0 }.to_string(),
        "the value in row 0 is larger than 1e15"
    );
}

#[test]
fn an_input_needs_only_its_kind_and_values() {
    let input: Input =
        serde_json::from_str(r#"{"kind": "xmr", "values": [1, null, 2.5]}"#).unwrap();
    assert_eq!(input.values, [Some(1.0), None, Some(2.5)]);
    assert!(input.screen_outliers);
    assert_eq!(input.improvement, Improvement::Neutral);
}
